import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArgs, ensureBrowser } from '../browser.ts';
import { serveFolder } from '../folder.ts';
import { pages, type Size, unitsOf } from './combinations.ts';
import { languagesOf, pageOf } from './languages.ts';
import { type Done, faultsIn } from './summary.ts';
import { visit } from './visit.ts';

/**
 * Every state of every page for who needs it larger (WCAG 2.2, 1.4.4 and 1.4.10): letters alone at 200 %, as the browser's own
 * setting makes them, and all of a window of 1280x1024 at 400 %.
 */
const ways: readonly { readonly name: string; readonly args: readonly string[]; readonly sizes: readonly Size[] }[] = [
  {
    name: 'text at 200 %',
    args: ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
    sizes: [
      [390, 844],
      [1280, 800],
    ],
  },
  { name: 'zoom at 400 %', args: [], sizes: [[320, 256]] },
];

const { values: asked } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: pages },
    state: { type: 'string', multiple: true },
    /** The longest words of all besides. */
    language: { type: 'string', multiple: true, default: ['en', 'xx'] },
    way: { type: 'string', multiple: true, default: ways.map(({ name }) => name) },
  },
});

const built = join(import.meta.dirname, '../../dist/gallery');
const languages = languagesOf(built).filter((language) => asked.language.includes(language));
const units = unitsOf({ pages: asked.page, languages, states: asked.state ?? null });
const gallery = serveFolder(built);
await gallery.start();
let looks = 0;
let faults = 0;
for (const way of ways.filter(({ name }) => asked.way.includes(name))) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs, ...way.args] });
  const seen: Done[] = [];
  for (const unit of units) {
    const sights = await visit(browser, unit, {
      pageOf: (language) => `${gallery.origin()}/gallery/${pageOf(built, language)}`,
      sizesOf: () => way.sizes,
      themes: ['light'],
      axe: () => false,
      walks: true,
    });
    seen.push({ unit, sights, ms: 0 });
    looks += sights.length;
  }
  await browser.close();
  for (const { kind, where, what, times, example } of faultsIn(seen)) {
    faults += 1;
    process.stdout.write(`${way.name}: ${kind}: ${where}: ${what} (${times} times, ${example})\n`);
  }
}
gallery.stop();
process.stdout.write(`${looks} looks at larger letters, ${faults} faults.\n`);
process.exitCode = faults === 0 ? 0 : 1;
