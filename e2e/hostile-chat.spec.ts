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

/** Every line lies below the one before it and within the panel, and nothing makes the page wider than its window. */
async function expectLayout({ page, chat }: { page: Page; chat: Chat }, count: number): Promise<void> {
  await expect(chat.lines).toHaveCount(count);
  // What has scrolled out of sight has its place, too.
  const layout = await chat.log.evaluate((panel) => {
    const { left, right } = panel.getBoundingClientRect();
    const boxes = [...panel.querySelectorAll('li')].map((line) => line.getBoundingClientRect());
    const cutOff = [panel, ...panel.querySelectorAll('*')].filter(
      ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
    );
    return {
      overlapping: boxes.filter(({ top }, place) => top < (boxes[place - 1]?.bottom ?? top) - 0.5).length,
      outside: boxes.filter((box) => box.left < left - 0.5 || box.right > right + 0.5).length,
      cutOff: cutOff.map(({ textContent }) => textContent),
    };
  });
  expect(layout, 'all that was written can be read').toEqual({ overlapping: 0, outside: 0, cutOff: [] });
  expect(await page.title()).not.toContain('owned');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('chat stays text and keeps its layout, whatever is written', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, other] = await Promise.all([people.screen(room), people.phone(room), people.phone(room)]);
  await phone.chat.say('calm');
  await expect(screen.chat.line('calm')).toBeVisible();
  const plain = await screen.chat.log.evaluate((element) => element.scrollWidth);
  // By turns, as nobody may write so much at once.
  const texts = Object.values(hostile);
  for (const [place, text] of texts.entries()) await (place % 2 === 0 ? phone : other).chat.say(text);
  await other.chat.say('after');

  await expectLayout(screen, texts.length + 2);
  await expectLayout(phone, texts.length + 2);
  expect(await screen.chat.log.evaluate((element) => element.scrollWidth), 'no ink leaves its line').toBe(plain);
  await expect(screen.chat.log.locator('script, img')).toHaveCount(0);
  for (const [place, text] of texts.entries()) {
    const drawn = (await screen.chat.lines.nth(place + 1).textContent()) ?? '';
    expect(drawn, 'nothing turns the letters around').not.toMatch(/[\u202a-\u202e]/);
    expect(drawn, 'marks are not stacked').not.toMatch(/\p{M}{5}/u);
    expect(drawn).toContain(/\p{M}{5}/u.test(text) ? 'algo' : text.replace('\u202e', ''));
  }
  await phone.chat.close();
  await phone.vote('Salad');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 1 });
});
