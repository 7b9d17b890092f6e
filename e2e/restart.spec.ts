import { phoneWords } from '../web/words/en/phone.ts';
import { HostPage } from './pages/host.ts';
import { ScreenPage } from './pages/screen.ts';
import { listen } from './pages/traffic.ts';
import { expect, lunch, test } from './story.ts';

test('a killed server comes back and everybody goes on without a reload', { tag: '@lan' }, async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [screen, host] = await Promise.all([people.screen(room), people.host(room)]);
  const [ana, ben] = await Promise.all([people.phone(room), people.phone(room)]);
  await ana.vote('Pizza');
  await ben.vote('Sushi');
  await ana.chat.say('See you on the other side');
  await ana.chat.close();
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
  const everybody = [screen.page, host.page, ana.page, ben.page];
  for (const page of everybody) await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

  // In the middle of a vote: Ben changes his mind and the server dies, whether or not it has heard of it.
  await Promise.all([ben.tap('Salad'), server.end('SIGKILL')]);
  await ana.expectOffline();
  expect(await screen.bars(), 'the screen keeps its last bars').toHaveLength(3);
  await ana.tap('Salad');
  const before = server.room;
  await server.start();

  expect(server.room, 'the same links').toEqual(before);
  await ana.expectCounted('Salad');
  await ben.expectCounted('Salad');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 2 });
  await expect(screen.chat.line('See you on the other side')).toHaveCount(1);
  const late = await people.phone(room);
  await late.vote('Pizza');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 2 });

  await host.close();
  await expect(ana.option('Pizza')).toBeDisabled();
  for (const page of everybody) expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

/** When the round closes by itself, as the server has told this page; each new answer once. */
function closingTimes(frames: readonly string[]): string[] {
  return [...new Set(frames.flatMap((frame) => frame.match(/"closesAt":\d+/g) ?? []))];
}

test('a countdown goes on over a kill, the same on every device, and closes by itself; kept rounds are still there', async ({
  people,
  server,
}) => {
  // Long enough that everybody is back before it ends.
  const seconds = 60;
  const room = await server.createRoom(lunch);
  const pages = await Promise.all([people.visitor(), people.visitor(), people.phoneTab()]);
  const heard = [listen(pages[0]), listen(pages[1]), listen(pages[2].page)];
  const [host, screen, phone] = [
    new HostPage(pages[0], server.site),
    new ScreenPage(pages[1], server.site),
    pages[2],
  ] as const;
  // Its clock is wrong by an hour; the countdown is the server's.
  await phone.page.addInitScript((ms) => {
    const deviceNow = Date.now;
    Date.now = () => deviceNow() + ms;
  }, 3_600_000);
  await Promise.all([host.open(room), screen.open(room.code), phone.open(room.code)]);
  await phone.vote('Salad');
  await host.close();
  await host.rerun();
  await phone.expectNoChoice();
  await phone.vote('Pizza');
  await host.countDown(seconds);
  await Promise.all([screen.timer, phone.timer].map((timer) => expect(timer).toBeVisible()));
  const [closesAt = ''] = closingTimes(heard[0]?.frames ?? []);
  expect(closesAt).not.toBe('');

  await server.end('SIGKILL');
  await server.start();

  await Promise.all([host.expectOnline(), phone.expectOnline()]);
  // Whatever way the view comes again (some pages may have gone over to long polling), it ends at the same moment.
  const endsAt = Number(closesAt.replace(/\D/g, ''));
  for (const timer of [host.timer, screen.timer, phone.timer]) {
    const secondsOff = async () => {
      const shown = Number(/^0:(\d\d)$/.exec((await timer.textContent()) ?? '')?.[1]);
      return Math.abs(shown - (endsAt - Date.now()) / 1_000);
    };
    await expect.poll(secondsOff, 'the time left is that of before').toBeLessThanOrEqual(2);
  }
  await phone.vote('Sushi');

  await host.countDown(10);
  // Ten seconds, and some for a slow machine.
  await expect(screen.timer).toHaveCount(0, { timeout: 20_000 });
  await host.expectState('final');
  await expect(phone.receipt).toHaveText(phoneWords.closedVoted);
  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 0 });
  await host.expectEarlier(1, 'Salad', 1);
});

test('a server that is asked to stop says goodbye, exits with 0 and is found again', async ({ people, server }) => {
  const phone = await people.phone();
  await phone.vote('Python');
  const asked = performance.now();
  expect(await server.end('SIGTERM')).toBe(0);
  expect(performance.now() - asked).toBeLessThan(5_000);
  await phone.expectOffline();
  await server.start();
  await phone.expectOnline();
  await phone.expectCounted('Python');
  await phone.vote('Go');
});
