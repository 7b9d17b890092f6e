import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type GalleryPage, galleryStates } from '../web/gallery/states.ts';
import { serveFolder } from './folder.ts';
import { expect, test } from './story.ts';

const gallery = serveFolder(join(import.meta.dirname, '../dist/gallery'));
test.beforeAll(gallery.start);
test.afterAll(gallery.stop);

/** Who looks at each page most, and who else does. */
const viewers: Record<GalleryPage, readonly ['phone' | 'screen', ...('phone' | 'screen')[]]> = {
  home: ['phone', 'screen'],
  phone: ['phone', 'screen'],
  screen: ['screen'],
  host: ['screen', 'phone'],
  deck: ['phone', 'screen'],
  room: ['phone', 'screen'],
};

async function expectAccessible(what: string, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
  expect.soft(found, `axe on ${what}`).toEqual([]);
}

for (const [name, states] of Object.entries(galleryStates) as [GalleryPage, readonly string[]][]) {
  for (const [place, viewer] of viewers[name].entries()) {
    const isMain = place === 0;
    const claim = isMain ? 'accessible, in light and dark, and fits its window' : 'fits its window';
    test(`every state of the ${name} page ${isMain ? 'is ' : ''}${claim} at ${viewer} size`, async ({
      page,
      sizes,
    }) => {
      test.setTimeout(120_000);
      const [width, height] = sizes[viewer];
      await page.setViewportSize({ width, height });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      for (const state of states) {
        const open = async (colorScheme: 'light' | 'dark') => {
          await page.emulateMedia({ colorScheme });
          await page.goto(`${gallery.origin()}/gallery/index.html?page=${name}&state=${state}`);
          await expect.soft(page.locator('#page'), `${name} has ${state}`).not.toBeEmpty();
        };
        await open('light');
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overflow, `${name}, ${state} is wider than its window`).toBeLessThanOrEqual(0);
        if (!isMain) continue;
        await expectAccessible(`${name}, ${state}`, new AxeBuilder({ page }));
        // Only colours differ. Opened anew, as a change of theme fades.
        await open('dark');
        await expectAccessible(`${name}, ${state}, dark`, new AxeBuilder({ page }).withRules(['color-contrast']));
      }
      expect(faults).toEqual([]);
    });
  }
}
