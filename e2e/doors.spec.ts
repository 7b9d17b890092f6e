import type { Page } from '@playwright/test';
import { limits } from '#protocol/limits';
import { chatWords } from '../web/words/en/chat.ts';
import { entryWords } from '../web/words/en/entry.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { phoneRestWords } from '../web/words/en/phone-rest.ts';
import { expect, lunch, test } from './story.ts';

async function enter(page: Page, passcode: string): Promise<void> {
  await page.getByRole('textbox', { name: entryWords.passcode }).fill(passcode);
  await page.getByRole('button', { name: entryWords.enter }).click();
}

test('a passcode keeps out who does not know it, and a locked room everybody who was not there', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [host, early, late, projector] = await Promise.all([
    people.host(room),
    people.phone(room),
    people.phoneTab(),
    people.visitor(),
  ]);
  await host.turnTo('room');
  await host.doors.setPasscode('Back row');

  await Promise.all([
    late.page.goto(`${server.site}/${room.code}`),
    projector.goto(`${server.site}/${room.code}/screen`),
  ]);
  await expect(late.page.getByText(lunch.poll.question)).toHaveCount(0);
  await enter(late.page, 'front row');
  await expect(late.page.getByText(entryWords.trouble['wrong-passcode']).first()).toBeVisible();
  await enter(late.page, 'BACK ROW');
  await late.expectOnline();
  await late.vote('Sushi');
  await enter(projector, 'back row');
  await expect(projector.getByRole('heading', { name: lunch.poll.question })).toBeVisible();
  // Who gave it is not asked again; who was there before was never asked, and the host's own screen is none's business.
  await late.page.reload();
  await late.expectCounted('Sushi');
  await early.vote('Pizza');
  const screen = await host.openScreen();
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
  await host.page.bringToFront();
  await host.doors.removePasscode();

  await host.doors.lock(true);
  const stranger = await people.phoneTab();
  await stranger.page.clock.install();
  await stranger.page.goto(`${server.site}/${room.code}`);
  await expect(stranger.page.getByRole('heading', { name: entryWords.lockedTitle })).toBeVisible();
  await late.page.reload();
  await late.vote('Salad');
  await host.doors.lock(false);
  // It knocks again by itself.
  await stranger.page.clock.fastForward(limits.lockedRetryMs + limits.restartJitterMs);
  await stranger.expectOnline();

  await host.doors.requireNames();
  await expect(stranger.page.getByText(phoneWords.named)).toBeVisible();
  await stranger.tap('Pizza');
  await stranger.page.getByRole('textbox', { name: phoneRestWords.nameLabel }).fill('Ana');
  await stranger.page.getByRole('button', { name: phoneRestWords.nameSend }).tap();
  await stranger.expectCounted('Pizza');
  await screen.expectVotes({ Pizza: 2, Sushi: 0, Salad: 1 });
  await expect(screen.chat.line(chatWords.joined(['Ana'], 0))).toBeVisible();
});
