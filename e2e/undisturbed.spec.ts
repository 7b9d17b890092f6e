import type { Locator } from '@playwright/test';
import { noise } from '../server/testing/pictures.ts';
import { sendWords } from '../web/words/en/kinds/send.ts';
import { textWords } from '../web/words/en/kinds/text.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { phoneRestWords } from '../web/words/en/phone-rest.ts';
import { halfFilled, handOf } from './half-filled.ts';
import { hostOf, phoneOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';

/** The text, the part of it that is selected, and where its writer is. */
const writingOf = (field: Locator) =>
  field.evaluate((element: HTMLInputElement | HTMLTextAreaElement) => ({
    text: element.value,
    selected: element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0),
    isFocused: document.activeElement === element,
    logTop: document.querySelector('.log__box')?.scrollTop,
    pageTop: scrollY,
  }));

// As in a hall: plain http, where there is no Wake Lock.
test.use({ network: 'lan' });

test('whatever votes, lines and orders come in, what a phone’s owner is writing, selecting and reading stays; and the phone stays awake', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const host = await hostOf(server.site, room);
  const [phone, ana] = await Promise.all([people.phone(room), phoneOf(server.site, room)]);
  const { page } = phone;
  await expect
    .poll(
      () => page.evaluate(() => document.querySelector('video')?.paused),
      'a muted video plays where no lock is to be had',
    )
    .toBe(false);
  // Four lines that fill more than the panel: more in a row would be too fast.
  const tall = Array.from({ length: 20 }, (_, at) => `Verse ${at}`).join('\n');
  for (const id of ['a', 'b', 'c', 'd']) await host.say('chat', { text: `${tall}\n${id}`, id });
  await phone.chat.open();
  const draft = phone.chat.input;
  await draft.fill('Half a thought');
  await draft.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(5, 8));
  // Phones get lines no faster than a person reads.
  const log = page.locator('.log__box');
  await expect(log.getByText('Verse 19')).toHaveCount(4);
  await log.evaluate((box) => box.scrollTo(0, 40));
  const before = await writingOf(draft);
  expect(before).toMatchObject({ selected: 'a t', isFocused: true, logTop: 40 });

  await ana.vote('Pizza');
  await host.say('chat', { text: 'One more', id: 'more' });
  await host.say('announce', { id: 'said', text: 'Doors close at ten.' });
  await host.say('room:title', { title: 'Another title' });
  await host.say('poll:close', host.named());
  await host.say('poll:rerun', host.named());
  await expect(phone.announcement).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another title');
  await phone.expectBallots(0);
  expect(await writingOf(draft)).toEqual(before);
  await phone.chat.close();

  // A question that changes under a name that is being typed.
  await host.say('room:names', { names: 'required' });
  await host.say('poll:rerun', host.named());
  await phone.tap('Sushi');
  const name = page.getByLabel(phoneRestWords.nameLabel);
  await name.fill('Jo');
  await name.evaluate((field: HTMLInputElement) => field.setSelectionRange(1, 2));
  const typed = await writingOf(name);
  await host.say('poll:rerun', host.named());
  await expect(page.getByText(phoneRestWords.nameKept)).toBeVisible();
  expect(await writingOf(name)).toEqual(typed);
  const { poll } = host.named();
  await host.say('poll:close', host.named());
  // Until then late ballots are taken, and a question with a running round cannot go.
  await expect.poll(() => host.seen().round?.phase.phase).toBe('closed');
  await host.say('deck:remove', { poll, version: 1 });
  await expect(page.getByText(phoneWords.noPollTitle), 'not even when nothing is asked any more').toBeVisible();
  expect(await writingOf(name)).toEqual(typed);
  await host.say('deck:add', { id: 'again', ...lunch.poll });
  await host.say('poll:open', { poll: 'again', round: null });
  // The name is not asked for any more, and asked for again.
  await host.say('room:names', { names: 'optional' });
  await expect(name).toHaveCount(0);
  await phone.expectNoChoice();
  await host.say('room:names', { names: 'required' });
  await host.say('room:title', { title: 'Canteen' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Canteen');
  await phone.tap('Salad');
  await expect(name).toHaveValue('Jo');
  await page.getByRole('button', { name: phoneRestWords.nameSend }).tap();
  await phone.expectCounted('Salad');

  await host.say('poll:close', host.named());
  await expect(page.locator('video'), 'and sleeps when voting is over').toHaveCount(0);
  ana.leave();
  host.leave();
});

test('whatever kind of answer is half made, votes and words of others and a new round of the question leave it as it is; another question leaves it for later, also where nothing can be stored', async ({
  people,
  server,
}) => {
  const room = await server.createRoom({ title: 'Hall' });
  const [host, ana, phone] = await Promise.all([
    hostOf(server.site, room),
    phoneOf(server.site, room),
    people.phoneTab(),
  ]);
  const { page } = phone;
  // A private window: what is begun stays for the life of the page all the same.
  await page.addInitScript(() => {
    const refused = {
      get() {
        throw new DOMException('Storage is refused.', 'SecurityError');
      },
    };
    Object.defineProperties(window, { localStorage: refused, sessionStorage: refused });
  });
  await phone.open(room.code);
  const headers = { authorization: `Bearer ${room.key}` };
  const body = new Uint8Array(await noise(800, 500).jpeg().toBuffer());
  const added = await fetch(`${server.site}/api/rooms/${room.code}/pictures`, { method: 'POST', headers, body });
  const forms = halfFilled(((await added.json()) as { picture: string }).picture);
  for (const { kind, asked } of forms) await host.say('deck:add', { id: kind, kind, question: `A ${kind}?`, ...asked });
  const rounds = new Map<string, ReturnType<typeof host.named>>();

  for (const [at, { kind, begin, other }] of forms.entries()) {
    await test.step(kind, async () => {
      await host.say('poll:open', { poll: kind, round: null });
      await expect(page.getByRole('heading', { name: `A ${kind}?` })).toBeVisible();
      await begin(page);
      await page.evaluate(() => scrollBy(0, 30));
      const before = await handOf(page);
      expect(
        [...before.written.flat(), ...before.chosen, ...before.moved].length,
        'something is begun',
      ).toBeGreaterThan(0);

      await ana.cast(other);
      // In turn: nobody may write so much alone.
      await (at % 2 ? ana : host).say('chat', { text: `Welcome to ${kind}`, id: kind });
      await host.say('room:title', { title: `Hall of ${kind}` });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hall of ${kind}`);
      await phone.expectBallots(1);
      expect(await handOf(page)).toEqual(before);
      await host.say('poll:rerun', host.named());
      await phone.expectBallots(0);
      await expect(page.getByText(sendWords.moved)).toBeVisible();
      expect(await handOf(page)).toEqual(before);
      await page.mouse.up();
      await expect.poll(() => host.seen().round?.number).toBe(2);
      rounds.set(kind, host.named());
      await host.say('poll:close', host.named());
    });
  }

  await expect(page.getByText(phoneRestWords.leftBehind)).toBeVisible();
  await host.say('poll:open', rounds.get('text') ?? host.named());
  await expect(page.getByRole('textbox', { name: textWords.answer })).toHaveValue('Half a thought');
  await page.getByRole('button', { name: sendWords.send }).tap();
  await phone.expectBallots(1);
  ana.leave();
  host.leave();
});
