import type { Locator } from '@playwright/test';
import { sendWords } from '../web/words/en/kinds/send.ts';
import { textWords } from '../web/words/en/kinds/text.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { phoneRestWords } from '../web/words/en/phone-rest.ts';
import { hostOf, phoneOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';

/** What a person has in hand: the text, the part of it that is selected, and where they are. */
const handOf = (field: Locator) =>
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
  const before = await handOf(draft);
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
  expect(await handOf(draft)).toEqual(before);
  await phone.chat.close();

  // A question that changes under a name that is being typed.
  await host.say('room:names', { names: 'required' });
  await host.say('poll:rerun', host.named());
  await phone.tap('Sushi');
  const name = page.getByLabel(phoneRestWords.nameLabel);
  await name.fill('Jo');
  await name.evaluate((field: HTMLInputElement) => field.setSelectionRange(1, 2));
  const typed = await handOf(name);
  await host.say('poll:rerun', host.named());
  await expect(page.getByText(phoneRestWords.nameKept)).toBeVisible();
  expect(await handOf(name)).toEqual(typed);
  const { poll } = host.named();
  await host.say('poll:close', host.named());
  await host.say('deck:remove', { poll, version: 1 });
  await expect(page.getByText(phoneWords.noPollTitle), 'not even when nothing is asked any more').toBeVisible();
  expect(await handOf(name)).toEqual(typed);
  await host.say('deck:add', { id: 'again', ...lunch.poll });
  await host.say('poll:open', { poll: 'again', round: null });
  await page.getByRole('button', { name: phoneRestWords.nameSave }).tap();
  await expect(name).toHaveCount(0);
  await phone.expectNoChoice();
  await phone.vote('Salad');

  await host.say('poll:close', host.named());
  await expect(page.locator('video'), 'and sleeps when voting is over').toHaveCount(0);
  ana.leave();
  host.leave();
});

test('an answer that is half written goes along when the question is asked anew, and waits while another is asked', async ({
  people,
  server,
}) => {
  const room = await server.createRoom({ title: 'Hall', poll: { question: 'What next?', kind: 'text', options: [] } });
  const host = await hostOf(server.site, room);
  const phone = await people.phone(room);
  const field = phone.page.getByRole('textbox', { name: textWords.answer });
  await field.fill('Half a thought');
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 8));
  const before = await handOf(field);
  await host.say('poll:rerun', host.named());
  await expect(phone.page.getByText(sendWords.moved)).toBeVisible();
  expect(await handOf(field)).toEqual(before);

  const asked = host.named();
  await host.say('poll:close', asked);
  await host.say('deck:add', { id: 'other', question: 'Tea?', options: ['Yes', 'No'] });
  await host.say('poll:show', { poll: 'other' });
  await expect(phone.page.getByText(phoneRestWords.leftBehind)).toBeVisible();
  await host.say('poll:open', asked);
  await expect(field).toHaveValue('Half a thought');
  await phone.page.getByRole('button', { name: sendWords.send }).tap();
  await phone.expectBallots(1);
  host.leave();
});
