import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type GalleryPage, galleryStates } from '../web/gallery/states.ts';
import { bringAxe, faultsOf } from './axe.ts';
import { serveFolder } from './folder.ts';
import { type Device, expect, test } from './story.ts';

const gallery = serveFolder(join(import.meta.dirname, '../dist/gallery'));
test.beforeAll(gallery.start);
test.afterAll(gallery.stop);

/** Who looks at each page most, and who else does. */
const viewers: Record<GalleryPage, readonly [Device, ...Device[]]> = {
  home: ['phone', 'projector'],
  phone: ['phone', 'projector'],
  screen: ['projector'],
  host: ['projector', 'phone'],
  deck: ['phone', 'projector'],
  room: ['phone', 'projector'],
  report: ['projector', 'phone'],
};

/** So many states per test: the work is shared out evenly. */
const statesAtOnce = 14;

function parts<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / statesAtOnce);
  return Array.from({ length: count }, (_, part) => all.filter((_, place) => place % count === part));
}

/** Whatever still moves or fades is at its end: half faded, colours are others. A page follows its theme within a frame. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const animation of document.getAnimations()) animation.finish();
  });

for (const [name, states] of Object.entries(galleryStates) as [GalleryPage, readonly string[]][]) {
  for (const [part, some] of parts(states).entries()) {
    test(`the ${name} page is accessible, in light and dark, and fits its window in every state (${part + 1})`, async ({
      page,
      sizes,
    }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      const [main, ...others] = viewers[name];
      const resize = async (viewer: Device) => {
        const [width, height] = sizes[viewer];
        await page.setViewportSize({ width, height });
      };
      for (const state of some) {
        await resize(main);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        if (state === some[0]) {
          await page.goto(`${gallery.origin()}/gallery/index.html?page=${name}&state=${state}`);
          await bringAxe(page);
        } else {
          await page.evaluate((next) => {
            location.hash = next;
          }, state);
        }
        await expect.soft(page.locator(`#page[data-state="${state}"]`), `${name} has ${state}`).not.toBeEmpty();
        await settle(page);
        expect.soft(await faultsOf(page), `axe on ${name}, ${state}`).toEqual([]);
        // Only colours differ.
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await settle(page);
        expect.soft(await faultsOf(page, ['color-contrast']), `axe on ${name}, ${state}, dark`).toEqual([]);
        for (const viewer of [main, ...others]) {
          await resize(viewer);
          const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          await expect.soft
            .poll(overflow, `${name}, ${state} is no wider than its window at ${viewer} size`)
            .toBeLessThanOrEqual(0);
        }
      }
      expect(faults).toEqual([]);
    });
  }
}
