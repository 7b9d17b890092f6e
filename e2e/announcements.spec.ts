import type { Page } from '@playwright/test';
import { accessWords } from '../web/words/en/access.ts';
import { chatWords } from '../web/words/en/chat.ts';
import { editorWords } from '../web/words/en/editor.ts';
import { commonWords } from '../web/words/en/every-page.ts';
import { homeWords } from '../web/words/en/home.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { reactionWords } from '../web/words/en/reactions.ts';
import { type Announced, announcedOn, listenTo } from './live-regions.ts';
import { hostOf, phoneOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';
import { isWide } from './wide.ts';

const voters = 25;
const votesPerSecond = 50;
/** Long enough for two announcements and the gap between them; `npm run test:wide` listens longer. */
const seconds = isWide ? 15 : 8;
/** A page says one thing in so long, however fast votes come. */
const quietMs = 5_000;

declare global {
  interface Window {
    /** The tags of what has had the focus. */
    focused?: string[];
  }
}

test('fifty votes a second are told in one calm voice, and the own vote is confirmed at once', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [phone, host, screen, chatter] = await Promise.all([
    people.phone(room),
    people.host(room),
    people.screen(room),
    hostOf(server.site, room),
  ]);
  const crowd = await Promise.all(Array.from({ length: voters }, () => phoneOf(server.site, room)));
  await phone.chat.open();
  await phone.chat.close();
  const pages = [phone.page, host.page, screen.page];
  await Promise.all(pages.map(listenTo));
  await Promise.all(pages.map((page) => page.reload()));
  await Promise.all([phone.expectOnline(), host.expectOnline(), screen.expectPhones(voters + 1)]);

  // Dispatched, so that what is measured is the page and not the way of a finger.
  const confirmedMs = (option: string) =>
    phone.option(option).evaluate(async (button: HTMLElement, counted) => {
      const since = performance.now();
      button.click();
      const isSaid = () => window.announced?.some(({ text, atMs }) => atMs >= since && text.includes(counted));
      while (!isSaid() && performance.now() - since < 5_000) await new Promise(requestAnimationFrame);
      return performance.now() - since;
    }, phoneWords.counted);
  expect(await confirmedMs('Pizza'), 'the own vote is confirmed').toBeLessThan(1_500);
  expect(await confirmedMs('Sushi'), 'so is another in its place, in the same words').toBeLessThan(1_500);
  await phone.chat.open();

  const begun = performance.now();
  let cast = 0;
  const sent: (Promise<void> | undefined)[] = [];
  while (performance.now() - begun < seconds * 1_000) {
    const { option } = { option: lunch.poll.options[cast % 3] ?? '' };
    const due = begun + (cast * 1_000) / votesPerSecond;
    if (performance.now() < due) await new Promise((waited) => setTimeout(waited, due - performance.now()));
    sent.push(crowd[cast % voters]?.vote(option));
    if (cast % 150 === 10) sent.push(chatter.say('chat', { id: `line-${cast}`, text: `Line ${cast}` }));
    cast += 1;
  }
  await Promise.all(sent);
  await phone.expectBallots(voters + 1);

  const [onPhone = [], ...others] = await Promise.all(pages.map(announcedOn));
  const crowded = onPhone.filter(({ text }) => !text.includes(phoneWords.counted));
  expect(crowded.map(({ text }) => text).join(' '), 'results are told').toContain(commonWords.ballots(voters + 1));
  expect(onPhone.map(({ text }) => text).join(' '), 'so is the chat').toMatch(/Line \d+/);
  for (const announced of [crowded, ...others]) {
    expect(announced.filter(({ isAssertive }) => isAssertive)).toEqual([]);
    expect(announced.length, JSON.stringify(announced)).toBeLessThanOrEqual(Math.ceil((seconds * 1_000) / quietMs) + 1);
    const gaps = announced.slice(1).map(({ atMs }, at) => atMs - (announced[at]?.atMs ?? 0));
    expect(Math.min(quietMs, ...gaps), 'between two of them').toBeGreaterThanOrEqual(quietMs - 50);
  }
  for (const one of [chatter, ...crowd]) one.leave();

  // What somebody does is answered, the same thing twice as well.
  const answered = (page: Page, text: string, times: number) =>
    expect
      .poll(async () => (await announcedOn(page)).filter((one) => one.text.includes(text)).length, { message: text })
      .toBe(times);
  for (const times of [1, 2]) {
    await phone.chat.say('Hello');
    await answered(phone.page, chatWords.sent, times);
  }
  await phone.chat.close();
  await phone.page.getByRole('button', { name: reactionWords.names['\u{1f44f}'] }).tap();
  await answered(phone.page, reactionWords.sent(reactionWords.names['\u{1f44f}']), 1);
  await screen.page.keyboard.press('t');
  await answered(screen.page, accessWords.isTable, 1);
  await screen.page.keyboard.press('t');
  await answered(screen.page, accessWords.isChart, 1);
});

test('the time that is left is said as it is: when a countdown begins, is changed and is stopped, and at once', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [phone, screen, host] = await Promise.all([people.phone(room), people.screen(room), hostOf(server.site, room)]);
  const pages = [phone.page, screen.page];
  await Promise.all(pages.map(listenTo));
  await Promise.all(pages.map((page) => page.reload()));
  await Promise.all([phone.expectOnline(), screen.expectPhones(1)]);

  const countDown = (seconds: number | null) => host.say('poll:countdown', { ...host.named(), seconds });
  const heard = (what: string, isIt: (announced: Announced) => boolean) =>
    Promise.all(
      pages.map((page) =>
        expect
          .poll(async () => (await announcedOn(page)).some(isIt), { message: `${what} on ${page.url()}` })
          .toBe(true),
      ),
    );
  const hears = (words: string) => heard(words, ({ text }) => text.includes(words));
  // A page may hear of it late, but says what it shows: had the words waited their turn, the clock would be further on.
  const left = (seconds: number) => {
    const possible = Array.from({ length: Math.min(seconds, 9) }, (_, late) => seconds - late);
    return heard(`${seconds} s left`, ({ text, clock }) =>
      possible.some(
        (n) =>
          text.includes(phoneWords.secondsLeft(n)) && [n, n - 1].some((shown) => clock === commonWords.clock(shown)),
      ),
    );
  };
  await countDown(20);
  await left(20);
  await countDown(50);
  await left(50);
  for (const timer of [phone.timer, screen.timer]) await expect(timer).toHaveAccessibleName(/: 0:\d\d$/);
  await countDown(null);
  await hears(accessWords.noLimit);
  await countDown(5);
  await left(5);
  await hears(phoneWords.timeUp);
  host.leave();
});

test('what is wrong on the home page is told each time it is tried, and what is ready has the focus at once', async ({
  people,
  server,
}) => {
  const page = await people.visitor();
  await listenTo(page);
  await page.addInitScript(() => {
    window.focused = [];
    addEventListener('focusin', ({ target }) => target instanceof Element && window.focused?.push(target.tagName));
  });
  await page.goto(server.site);
  const told = (text: string, times: number) =>
    expect
      .poll(async () => (await announcedOn(page)).filter((one) => one.text.includes(text)).length, { message: text })
      .toBe(times);
  /** What has had the focus since something was pressed. */
  const focusedSince = async (press: () => Promise<void>) => {
    await page.evaluate(() => {
      window.focused = [];
    });
    await press();
    return () => page.evaluate(() => window.focused);
  };

  const code = page.getByLabel(homeWords.codeLabel);
  await code.fill('12');
  for (const times of [1, 2]) {
    await code.press('Enter');
    await told(homeWords.sixDigits, times);
    await expect(code, 'said once').toHaveAccessibleDescription(homeWords.codeHint);
  }
  await code.press('Tab');
  await expect(code).toHaveAccessibleDescription(`${homeWords.codeHint} ${homeWords.sixDigits}`);

  const form = page.getByRole('form', { name: homeWords.createTitle });
  const create = form.getByRole('button', { name: homeWords.create });
  await create.focus();
  for (const times of [1, 2]) {
    await create.press('Enter');
    await told(editorWords.needsQuestion, times);
  }
  await form.getByLabel(editorWords.question, { exact: true }).fill('Where to?');
  await form.getByLabel(editorWords.option('A'), { exact: true }).fill('Lake');
  await form.getByLabel(editorWords.option('B'), { exact: true }).fill('Mountain');
  await create.focus();
  const onReady = await focusedSince(() => create.press('Enter'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await onReady()).toEqual(['H1']);

  await page.goto(server.site);
  const list = page.getByRole('region', { name: homeWords.ownTitle });
  const remove = list.getByRole('button', { name: /^Delete/ });
  await remove.focus();
  const onAsked = await focusedSince(() => remove.press('Enter'));
  await expect(list.getByRole('group', { name: /^Delete .*Where to/ })).toBeFocused();
  expect(await onAsked()).toEqual(['FIELDSET']);
  const keep = list.getByRole('button', { name: homeWords.deleteNo });
  await keep.focus();
  const onKept = await focusedSince(() => keep.press('Enter'));
  await expect(remove).toBeFocused();
  expect(await onKept()).toEqual(['BUTTON']);
});

test('the button that withdraws a vote stays the same while the vote is changed', async ({ people, server }) => {
  const phone = await people.phone(await server.createRoom(lunch));
  await phone.vote('Pizza');
  const withdraw = phone.page.getByRole('button', { name: phoneWords.withdraw });
  await withdraw.evaluate((button) => button.setAttribute('data-met', ''));
  await phone.vote('Sushi');
  await expect(withdraw).toBeEnabled();
  await expect(withdraw, 'a reader knows it').toHaveAttribute('data-met');
});
