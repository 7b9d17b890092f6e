import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArgs, browserVersion, ensureBrowser } from '../browser.ts';
import { serveFolder } from '../folder.ts';
import {
  pages,
  pairOf,
  type Size,
  sizeName,
  sizes,
  type Theme,
  themes,
  type Unit,
  unitName,
  unitsOf,
} from './combinations.ts';
import { languagesOf, pageOf, pseudoLanguage } from './languages.ts';
import { openNotes } from './notes.ts';
import { type Done, faultsIn, summaryOf } from './summary.ts';
import { visit } from './visit.ts';

const root = join(import.meta.dirname, '../..');
const builtGallery = join(root, 'dist/gallery');

const spoken = languagesOf(builtGallery);

/** Every state of every page, in every language and theme, at every size. CONTRIBUTING.md says how to ask for less. */
const { values: asked } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: pages },
    state: { type: 'string', multiple: true },
    language: { type: 'string', multiple: true, default: [...spoken] },
    theme: { type: 'string', multiple: true, default: Object.keys(themes) },
    size: { type: 'string', multiple: true, default: sizes.map(sizeName) },
    /** A look for each state and language, whose sizes and themes take turns: a tenth of the time. */
    pairwise: { type: 'boolean', default: false },
    /** `off`: eyes alone, at half the time. */
    axe: { type: 'string', default: 'on' },
    workers: { type: 'string', default: '2' },
    /** `1/2`: the first half. */
    shard: { type: 'string', default: '1/1' },
    /** Goes on where a run over the same build was broken off. */
    resume: { type: 'boolean', default: false },
    /** Where the summary of all that was seen of this build goes. */
    out: { type: 'string' },
  },
});

const build = String(statSync(join(builtGallery, 'gallery/index.html')).mtimeMs);
const notes = openNotes(join(root, 'test-results/matrix'), asked.shard, build);
if (!asked.resume) notes.forget();
const [shard = 1, shards = 1] = asked.shard.split('/').map(Number);
const wanted = { pages: asked.page, languages: asked.language, states: asked.state ?? null };
const units = unitsOf(wanted).filter((_, at) => at % shards === shard - 1);
const known = notes.known();
const left = units.filter((unit) => !known.has(unitName(unit)));
const total = left.length;

const wantedSizes = sizes.filter((size) => asked.size.includes(sizeName(size)));
const gallery = serveFolder(builtGallery);
await gallery.start();
const plan = {
  pageOf: (language: string) => `${gallery.origin()}/gallery/${pageOf(builtGallery, language)}`,
  sizesOf({ page, language }: Unit, state: string, theme: Theme): readonly Size[] {
    const pair = pairOf(page, state, spoken.indexOf(language));
    if (asked.pairwise) return pair.theme === theme && wantedSizes.includes(pair.size) ? [pair.size] : [];
    return wantedSizes;
  },
  themes: (Object.keys(themes) as Theme[]).filter((theme) => asked.theme.includes(theme)),
  // Colours know no language, and what is wrong in all of them is wrong in English. No page may say that it is in a made-up one.
  axe: (theme: Theme, language: string) =>
    asked.axe === 'on' && language !== pseudoLanguage && (language === 'en' || (theme === 'light' && !asked.pairwise)),
} as const;

const startedAt = performance.now();
let done = 0;

function tell({ unit, sights }: Done): void {
  done += 1;
  const minutes = (performance.now() - startedAt) / 60_000;
  const rest = Math.ceil((minutes / done) * (total - done));
  const faults = sights.reduce((sum, sight) => sum + sight.faults.length, 0);
  const found = faults === 0 ? 'no fault' : `${faults} faults`;
  process.stdout.write(`${done}/${total} ${unitName(unit)}: ${sights.length} looks, ${found}; ${rest} min left\n`);
}

/** Its own browser: it shares no process with the other's. */
async function work(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    for (let unit = left.shift(); unit; unit = left.shift()) {
      const began = performance.now();
      const seen = { unit, sights: await visit(browser, unit, plan), ms: performance.now() - began };
      notes.add(seen);
      tell(seen);
    }
  } finally {
    await browser.close();
  }
}

process.stdout.write(`${total} parts to look at, ${units.length - total} seen before\n`);
await Promise.all(Array.from({ length: Number(asked.workers) }, work));
gallery.stop();

const all = notes.all();
const faults = faultsIn(all);
for (const { kind, where, what, times, example } of faults)
  process.stdout.write(`${kind}: ${where}: ${what} (${times} times, ${example})\n`);
if (asked.out) {
  const browser = browserVersion(ensureBrowser());
  const minutes = all.reduce((sum, { ms }) => sum + ms, 0) / 60_000;
  writeFileSync(
    asked.out,
    summaryOf(all, { browser, minutes, date: new Date().toISOString().slice(0, 10), isPairwise: asked.pairwise }),
  );
}
process.stdout.write(faults.length === 0 ? 'No fault.\n' : `${faults.length} faults.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
