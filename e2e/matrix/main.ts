import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArgs, browserVersion, ensureBrowser } from '../browser.ts';
import { serveFolder } from '../folder.ts';
import { pages, type Size, sizeName, sizes, type Theme, themes, type Unit, unitName, unitsOf } from './combinations.ts';
import { languages } from './languages.ts';
import { type Done, faultsIn, summaryOf } from './summary.ts';
import { visit } from './visit.ts';

/**
 * Every state of every page, in every language and theme, at every size: `npm run test:matrix`. What has been seen is noted as
 * it goes; `--resume` goes on where a run over the same build was broken off. `--shard=1/2` does every second part.
 */
const { values: asked } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: pages },
    state: { type: 'string', multiple: true },
    language: { type: 'string', multiple: true, default: [...languages] },
    theme: { type: 'string', multiple: true, default: Object.keys(themes) },
    size: { type: 'string', multiple: true, default: sizes.map(sizeName) },
    axe: { type: 'string', default: 'on' },
    workers: { type: 'string', default: '2' },
    shard: { type: 'string', default: '1/1' },
    resume: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const root = join(import.meta.dirname, '../..');
const built = join(root, 'dist/gallery/gallery/index.html');
const folder = join(root, 'test-results/matrix');
const [shard = 1, shards = 1] = asked.shard.split('/').map(Number);
const notes = join(folder, `seen-${shard}-of-${shards}.jsonl`);
mkdirSync(folder, { recursive: true });
const build = String(statSync(built).mtimeMs);
if (!asked.resume) rmSync(notes, { force: true });

const known = existsSync(notes)
  ? readFileSync(notes, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Done & { build: string })
      .filter((done) => done.build === build)
  : [];
const seen = new Map<string, Done>(known.map((done) => [unitName(done.unit), done]));

const wanted = { pages: asked.page, languages: asked.language, states: asked.state ?? null };
const units = unitsOf(wanted).filter((_, at) => at % shards === shard - 1);
const left = units.filter((unit) => !seen.has(unitName(unit)));
const gallery = serveFolder(join(root, 'dist/gallery'));
await gallery.start();
const plan = {
  origin: gallery.origin(),
  sizes: sizes.filter((size) => asked.size.includes(sizeName(size))) as readonly Size[],
  themes: (Object.keys(themes) as Theme[]).filter((theme) => asked.theme.includes(theme)),
  axe: (theme: Theme, language: string) => {
    if (asked.axe !== 'on') return 'none';
    if (language === 'en') return 'all';
    return theme === 'light' ? 'all' : 'none';
  },
} as const;

const total = left.length;
const startedAt = performance.now();
let doneNow = 0;

function note(unit: Unit, done: Done): void {
  seen.set(unitName(unit), done);
  appendFileSync(notes, `${JSON.stringify({ ...done, build })}\n`);
  doneNow += 1;
  const minutes = (performance.now() - startedAt) / 60_000;
  const rest = Math.ceil((minutes / doneNow) * (total - doneNow));
  const faults = done.sights.reduce((sum, sight) => sum + sight.faults.length, 0);
  process.stdout.write(
    `${units.length - total + doneNow}/${units.length} ${unitName(unit)}: ${done.sights.length} looks, ` +
      `${faults === 0 ? 'no fault' : `${faults} faults`}; ${rest} min left\n`,
  );
}

/** Its own browser: it shares no process with the other's. */
async function work(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    for (let unit = left.shift(); unit; unit = left.shift()) {
      const began = performance.now();
      note(unit, { unit, sights: await visit(browser, unit, plan), ms: performance.now() - began });
    }
  } finally {
    await browser.close();
  }
}

process.stdout.write(`${total} parts to look at, ${units.length - total} seen before\n`);
await Promise.all(Array.from({ length: Number(asked.workers) }, work));
gallery.stop();

const all = units.flatMap((unit) => seen.get(unitName(unit)) ?? []);
const faults = faultsIn(all);
for (const { kind, where, what, times, example } of faults)
  process.stdout.write(`${kind}: ${where}: ${what} (${times} times, ${example})\n`);
if (asked.out) {
  const browser = browserVersion(ensureBrowser());
  const minutes = all.reduce((sum, { ms }) => sum + ms, 0) / 60_000;
  writeFileSync(asked.out, summaryOf(all, { browser, minutes, date: new Date().toISOString().slice(0, 10) }));
}
process.stdout.write(faults.length === 0 ? 'No fault.\n' : `${faults.length} faults.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
