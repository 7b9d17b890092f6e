import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder } from './folder.ts';
import { expect, test } from './story.ts';

const gallery = serveFolder(join(import.meta.dirname, '../dist/gallery'));
test.beforeAll(gallery.start);
test.afterAll(gallery.stop);

/** The bars of the first estimate, from the least to the greatest: where they begin, px from the left. */
const placesOf = (page: Page, bars: string) =>
  page
    .locator(bars)
    .first()
    .evaluate(({ parentElement }, sameBars) => {
      const all = [...(parentElement?.querySelectorAll(sameBars) ?? [])];
      return all.map((bar) => bar.getBoundingClientRect().left);
    }, bars);

for (const [where, bars] of [
  ['page=report&state=estimate', '.histogram__column'],
  ['page=screen&state=number-compare', '.histogram__column'],
  ['page=phone&state=number-closed', '.spread__bar'],
] as const) {
  test(`numbers grow to the right on pages that run to the left, too: ${where}`, async ({ page }) => {
    await page.goto(`${gallery.origin()}/gallery/ar.html?${where}&lang=ar`);
    await expect(page.locator(bars).first()).toBeVisible();
    const places = await placesOf(page, bars);
    expect(places.length).toBeGreaterThan(2);
    expect(places, 'as their ticks do').toEqual(places.toSorted((one, other) => one - other));
  });
}

test('a Latin question that is cut has its dots where it ends, on an Arabic page, too', async ({ page }) => {
  await page.goto(`${gallery.origin()}/gallery/ar.html?page=deck&state=list&lang=ar`);
  const cut = page.locator('.deck-row__question .user-text').last();
  await expect(cut).toContainText('When you think');
  const { direction, textAlign, display } = await cut.evaluate((element) => {
    const { direction, textAlign, display } = getComputedStyle(element);
    return { direction, textAlign, display };
  });
  expect({ direction, textAlign }).toEqual({ direction: 'ltr', textAlign: 'start' });
  expect(display, 'lines end within it').not.toBe('inline');
});
