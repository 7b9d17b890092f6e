import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, ensureBrowser } from '../e2e/browser.ts';
import { serveFolder } from '../e2e/folder.ts';
import type { GalleryPage, StateOf } from '../web/gallery/states.ts';

/** Renews docs/screenshots from the gallery: the pages as they are, with the same people and numbers every time. */
interface Shot<P extends GalleryPage = GalleryPage> {
  readonly page: P;
  readonly state: StateOf<P>;
  readonly size: readonly [width: number, height: number];
}

const shots: readonly Shot[] = [
  { page: 'screen', state: 'open', size: [1920, 1080] },
  { page: 'phone', state: 'open-voted', size: [390, 844] },
  { page: 'host', state: 'open', size: [1440, 900] },
  { page: 'home', state: 'with-default-room', size: [1024, 768] },
];

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });

const gallery = serveFolder(join(root, 'dist/gallery'));
await gallery.start();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
for (const { page: name, state, size } of shots) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const [width, height] = size;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(`${gallery.origin()}/gallery/index.html?page=${name}&state=${state}`);
    await page.locator('#page > *').first().waitFor();
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
    await page.close();
  }
}
await browser.close();
gallery.stop();
