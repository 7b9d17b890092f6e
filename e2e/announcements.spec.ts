import type { Page } from '@playwright/test';
import { accessWords } from '../web/words/en/access.ts';
import { chatWords } from '../web/words/en/chat.ts';
import { commonWords } from '../web/words/en/every-page.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { reactionWords } from '../web/words/en/reactions.ts';
import { announcedOn, listenTo } from './live-regions.ts';
import { hostOf, phoneOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';
import { isWide } from './wide.ts';

const voters = 25;
const votesPerSecond = 50;
/** Long enough for two announcements and the gap between them; `npm run test:wide` listens longer. */
const seconds = isWide ? 15 : 8;
/** A page says one thing in so long, however fast votes come. */
const quietMs = 5_000;

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
