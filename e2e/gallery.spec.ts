import { join } from 'node:path';
import { type GalleryPage, galleryStates } from '../web/gallery/states.ts';
import { bringAxe, faultsOf } from './axe.ts';
import { serveFolder } from './folder.ts';
import { type Device, expect, test } from './story.ts';
import { Viewer } from './viewer.ts';
import { isWide } from './wide.ts';

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

/**
 * One of the two schemes for each state, by turns. Both for all of them, at these sizes and others, in `npm run test:all`: here with
 * WIDE, and in e2e/matrix.
 */
function schemesOf(place: number): readonly ('light' | 'dark')[] {
  if (isWide) return ['light', 'dark'];
  return place % 2 === 0 ? ['light'] : ['dark'];
}

/** So many states per test, which loads page and axe once: the work is shared out evenly. */
const statesAtOnce = isWide ? 14 : 20;

function parts<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / statesAtOnce);
  return Array.from({ length: count }, (_, part) => all.filter((_, place) => place % count === part));
}

for (const [name, states] of Object.entries(galleryStates) as [GalleryPage, readonly string[]][]) {
  for (const [part, some] of parts(states).entries()) {
    test(`the ${name} page is accessible, in light and dark, and fits its window in every state (${part + 1})`, async ({
      page,
      sizes,
    }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      const [main, ...others] = viewers[name];
      const viewer = await Viewer.of(page);
      for (const [place, state] of some.entries()) {
        await viewer.resize(sizes[main]);
        for (const [at, scheme] of schemesOf(place).entries()) {
          await viewer.theme(scheme);
          if (place + at === 0) {
            await page.goto(`${gallery.origin()}/gallery/index.html?page=${name}&state=${state}`);
            await bringAxe(page);
          }
          const isShown = await viewer.show(state);
          expect.soft(isShown, `${name} has ${state}`).toBe(true);
          await viewer.settle();
          // In the second only colours differ.
          const faultsSeen = await faultsOf(page, at === 0 ? undefined : ['color-contrast']);
          expect.soft(faultsSeen, `axe on ${name}, ${state}, ${scheme}`).toEqual([]);
        }
        for (const device of [main, ...others]) {
          await viewer.resize(sizes[device]);
          const overflow = await viewer.overflow(sizes[device][0]);
          expect.soft(overflow, `${name}, ${state} is no wider than its window at ${device} size`).toBe(0);
          expect.soft(await viewer.flat(), `pictures of ${name}, ${state} have room at ${device} size`).toEqual([]);
        }
      }
      expect(faults).toEqual([]);
    });
  }
}
