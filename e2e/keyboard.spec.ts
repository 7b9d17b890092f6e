import type { Locator, Page } from '@playwright/test';
import { accessWords } from '../web/words/en/access.ts';
import { chatWords } from '../web/words/en/chat.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { hostOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';

const deck = '# Canteen\n\n## What is for lunch?\n\n- Pizza\n- Sushi\n';

/** More stops than any page has before its main part. */
const mostStops = 120;

/** Goes there by Tab alone; every stop on the way can be seen. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return true;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(isSeen, `stop ${stop} shows the focus`).toBe(true);
    if (await to.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${to}`);
}

test('a vote is cast, changed and withdrawn by keyboard alone', async ({ people, server }) => {
  const phone = await people.phone(await server.createRoom(lunch));
  const { page } = phone;
  const skip = page.getByRole('link', { name: accessWords.skip.voting });
  await expect(skip).toBeAttached();
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, phone.option('Pizza'));
  await page.keyboard.press('Enter');
  await phone.expectCounted('Pizza');
  await expect(phone.option('Pizza'), 'the focus stays').toBeFocused();
  await tabTo(page, phone.option('Sushi'));
  await page.keyboard.press('Space');
  await phone.expectCounted('Sushi');
  await tabTo(page, page.getByRole('button', { name: phoneWords.withdraw }));
  await page.keyboard.press('Enter');
  await phone.expectNoChoice();
});

test('a poll is steered from its opening to its result by keyboard alone', async ({ people, server }) => {
  const room = await server.createRoomOf(deck);
  const host = await people.host(room);
  await tabTo(host.page, host.step('open'));
  await host.page.keyboard.press('Enter');
  await expect(host.step('close')).toBeVisible();
  await host.page.keyboard.press('ArrowRight');
  await expect(host.step('close')).toHaveCount(0);
});

test('a chat line is removed by keyboard alone', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [host, other] = await Promise.all([people.host(room), hostOf(server.site, room)]);
  await other.say('chat', { id: 'line-1', text: 'Nothing that belongs here' });
  const line = host.chat.line('Nothing that belongs here');
  await host.page.getByRole('link', { name: accessWords.skip.chat }).focus();
  await host.page.keyboard.press('Enter');
  await tabTo(host.page, line.getByRole('button', { name: chatWords.removeOf(chatWords.host) }));
  await host.page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
  other.leave();
});
