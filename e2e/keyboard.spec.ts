import type { Locator, Page } from '@playwright/test';
import { accessWords } from '../web/words/en/access.ts';
import { chatWords } from '../web/words/en/chat.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { openVoting } from './open-voting.ts';
import { hostOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';

const lunchAndCoffee = '# Canteen\n\n## What is for lunch?\n\n- Pizza\n- Sushi\n\n## Coffee?\n\n- Yes\n- No\n';

/** More stops than any page has before its main part. */
const mostStops = 120;

/** Goes there by Tab alone; every stop on the way can be seen. */
async function tabTo(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press(key);
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

test('a vote is cast, changed and withdrawn by keyboard alone, which stays where it was when another question comes', async ({
  people,
  server,
}) => {
  const room = await server.createRoomOf(lunchAndCoffee);
  await openVoting(server.site, room);
  const phone = await people.phone(room);
  const { page } = phone;
  const skip = page.getByRole('link', { name: accessWords.skip.voting });
  await expect(skip).toBeAttached();
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(main).toBeFocused();
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

  await tabTo(page, phone.option('Sushi'), 'Shift+Tab');
  const host = await hostOf(server.site, room);
  await host.say('poll:close', host.named());
  const [, coffee] = host.seen().deck;
  if (!coffee) throw new Error('There is no second question.');
  await host.say('poll:show', { poll: coffee.id });
  await expect(phone.question).toHaveText('Coffee?');
  await expect(main, 'what had the focus is gone').toBeFocused();
  await tabTo(page, phone.option('Yes'));
  host.leave();
});

test('a poll is steered from its opening to the next question by keyboard alone', async ({ people, server }) => {
  const room = await server.createRoomOf(lunchAndCoffee);
  const host = await people.host(room);
  const { page } = host;
  const press = async (step: Parameters<typeof host.step>[0]) => {
    await tabTo(page, host.step(step));
    await page.keyboard.press('Enter');
  };
  await press('open');
  await press('hide');
  await press('close');
  await press('reveal');
  await host.expectState('final');
  await press('next');
  await host.expectState('draft');
  await expect(page.locator('body'), 'the focus was never lost').not.toBeFocused();
  // The same by the keys of a clicker.
  for (const state of ['open', 'final'] as const) {
    await page.keyboard.press('ArrowRight');
    await host.expectState(state);
  }
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
  await expect(host.page.locator('body'), 'the focus goes to the chat').not.toBeFocused();
  other.leave();
});
