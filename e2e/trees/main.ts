import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { type GalleryPage, galleryStates } from '../../web/gallery/states.ts';
import { browserArgs, ensureBrowser } from '../browser.ts';
import { serveFolder } from '../folder.ts';
import { mainSize, pages } from '../matrix/combinations.ts';
import { pageOf } from '../matrix/languages.ts';
import { Viewer } from '../viewer.ts';
import { difference } from './difference.ts';
import { forgetTree, keepTree, keptTree, keptTrees } from './kept.ts';

/** What a screen reader finds in every state of every page, compared with what has been read and found right. */
const { values: asked } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: pages },
    /** Keeps what is there now: to be read before it is committed. */
    write: { type: 'boolean', default: false },
  },
});

const built = join(import.meta.dirname, '../../dist/gallery');
const gallery = serveFolder(built);
await gallery.start();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
const faults: string[] = [];
for (const name of pages.filter((page) => asked.page.includes(page))) await read(name);
await browser.close();
gallery.stop();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Every tree is as it was kept.\n' : `${faults.length} trees differ.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function read(name: GalleryPage): Promise<void> {
  const states: readonly string[] = galleryStates[name];
  // Dates and numbers are part of the trees.
  const context = await browser.newContext({ viewport: null, locale: 'en-US', timezoneId: 'UTC' });
  const page = await context.newPage();
  const viewer = await Viewer.of(page);
  await viewer.resize(mainSize[name]);
  await viewer.theme('light');
  await page.goto(`${gallery.origin()}/gallery/${pageOf(built, 'en')}?page=${name}&state=${states[0]}`);
  for (const state of states) {
    if (!(await viewer.show(state))) faults.push(`${name}/${state}: does not come`);
    await viewer.settle();
    const kept = keptTree(name, state);
    const tree = `${await page.locator('body').ariaSnapshot()}\n`;
    if (asked.write) keepTree(name, state, tree);
    else if (kept !== tree) faults.push(`${name}/${state}:\n${difference(kept, tree)}`);
  }
  for (const state of keptTrees(name).filter((state) => !states.includes(state))) {
    if (asked.write) forgetTree(name, state);
    else faults.push(`${name}/${state}: there is no such state any more`);
  }
  await context.close();
}
