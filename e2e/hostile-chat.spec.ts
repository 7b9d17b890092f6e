import type { Page } from '@playwright/test';
import type { Chat } from './pages/chat.ts';
import { expect, lunch, test } from './story.ts';

const hostile = {
  'a script tag': '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'">',
  'a right-to-left override': 'harmless \u202Egpj.exe and more',
  'stacked marks': `Z${'\u0351\u0348\u0337'.repeat(60)}algo${'\u0321'.repeat(80)}`,
  'a long word': 'W'.repeat(280),
  'four-byte emoji': '👩🏽‍🚀🏳️‍🌈🧑‍🧑‍🧒‍🧒'.repeat(8),
};

/** Each line lies below the one before it and within the panel, and nothing makes the page wider than its window. */
async function expectLayout({ page, chat }: { page: Page; chat: Chat }): Promise<void> {
  await expect(chat.line('after')).toBeVisible();
  const log = await chat.log.boundingBox();
  const boxes = await Promise.all((await chat.lines.all()).map((line) => line.boundingBox()));
  let below = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    if (!box || !log) throw new Error('A line is not drawn.');
    expect(box.y).toBeGreaterThanOrEqual(below - 0.5);
    expect(box.x).toBeGreaterThanOrEqual(log.x - 0.5);
    expect(box.x + box.width).toBeLessThanOrEqual(log.x + log.width + 0.5);
    below = box.y + box.height;
  }
  expect(boxes).toHaveLength(3);
  const cutOff = await chat.log.evaluate(
    (box) =>
      [box, ...box.querySelectorAll('*')].filter(
        ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
      ).length,
  );
  expect(cutOff, 'all that was written can be read').toBe(0);
  expect(await page.title()).not.toContain('owned');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const [what, text] of Object.entries(hostile)) {
  test(`chat stays text and keeps its layout with ${what}`, async ({ people, server }) => {
    const room = await server.createRoom(lunch);
    const [screen, phone] = await Promise.all([people.screen(room), people.phone(room)]);
    for (const line of ['before', text, 'after']) await phone.chat.say(line);

    await expectLayout(screen);
    await expectLayout(phone);
    await expect(screen.chat.log.locator('script, img')).toHaveCount(0);
    const drawn = (await screen.chat.lines.nth(1).textContent()) ?? '';
    expect(drawn, 'nothing turns the letters around').not.toMatch(/[\u202a-\u202e]/);
    if (!/\p{M}{5}/u.test(text)) expect(drawn).toContain(text.replace('\u202e', ''));
    await phone.chat.close();
    await phone.vote('Salad');
    await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 1 });
  });
}

test('ink of stacked marks does not leave its line', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone] = await Promise.all([people.screen(room), people.phone(room)]);
  await phone.chat.say('calm');
  const { log } = screen.chat;
  await expect(screen.chat.line('calm')).toBeVisible();
  const plain = await log.evaluate((element) => element.scrollWidth);
  await phone.chat.say(hostile['stacked marks']);
  await expect(screen.chat.lines).toHaveCount(2);
  expect(await log.evaluate((element) => element.scrollWidth)).toBe(plain);
  const text = (await screen.chat.lines.last().textContent()) ?? '';
  expect(text).toContain('algo');
  expect(text).not.toMatch(/\p{M}{5}/u);
});
