import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ModuleSizes, moduleSizesFile } from './module-sizes.ts';
import { wordLanguages } from './word-packs.ts';

/** What the phone page loads before the first vote, gzipped. Fails above the budget (law 9, CONTRIBUTING.md). */
const budgetBytes = 26 * 1024;
/** What one kind of poll loads when it is asked. */
const kindBytes = 6 * 1024;
const root = resolve(import.meta.dirname, '../dist/web');
const read = (file: string) => readFileSync(resolve(root, file));
const text = (file: string) => read(file).toString();
const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

/** A pack of words is there once in every language, under the same name. */
const packFile = (language: string, name: string) => `assets/${language}/${name}`;

const named = [...text('phone/index.html').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)];
const files = new Set<string>();
for (const [, file] of named) if (file) add(files, file.replace(/^assets\/(?=words-)/, 'assets/en/'));

/** A file and what it imports statically: `from"./x.js"`, `import"./x.js"`; not `import("./x.js")`. */
function add(files: Set<string>, file: string) {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const [, name] of text(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    if (name) add(files, name.startsWith('words-') ? packFile('en', name) : `assets/${name}`);
}

/**
 * What each kind loads: the script, its styles (which stand in the bundler's list) and what both import. The script that asks
 * for them is there by then, with all that it imports.
 */
function kinds(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of readdirSync(resolve(root, 'assets')).filter((name) => name.endsWith('.js'))) {
    const code = text(`assets/${name}`);
    const [, list = ''] = /__vite__mapDeps=[^[]*\[([^\]]*)\]/.exec(code) ?? [];
    const known = list.split(',').map((quoted) => quoted.replace(/["'`]|\.\//g, ''));
    const loads =
      /["'`]\.\/([\w-]+)\/input\.tsx["'`]:.*?import\(["'`]\.\/([^"'`]+)["'`]\)(?:,__vite__mapDeps\(\[([\d,]*)\])?/g;
    const there = new Set(files);
    add(there, `assets/${name}`);
    for (const [, kind = '', script = '', styles = ''] of code.matchAll(loads)) {
      const of = new Set<string>();
      for (const file of [script, ...styles.split(',').flatMap((at) => known[Number(at)] ?? [])])
        add(of, `assets/${file}`);
      found.set(kind, new Set([...of].filter((file) => !there.has(file))));
    }
  }
  return found;
}

const row = (name: string, bytes: number) => `${name.padEnd(44)} ${(bytes / 1024).toFixed(2).padStart(6)} kB`;
function tell(name: string, bytes: number, budget: number) {
  console.log(row(name, bytes), bytes <= budget ? 'within' : 'ABOVE', row('', budget).trim());
  if (bytes > budget) process.exitCode = 1;
}
const modules = JSON.parse(readFileSync(moduleSizesFile, 'utf8')) as ModuleSizes;

/** A library as one, our own code by file. */
const partOf = (module: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? module;

/** What a script is made of: its bytes, shared out as its characters come from its modules. */
function partsOf(file: string, bytes: number): readonly (readonly [part: string, bytes: number])[] {
  const weights = Object.entries(modules[file] ?? {});
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const parts = new Map<string, number>();
  for (const [module, weight] of weights)
    parts.set(partOf(module), (parts.get(partOf(module)) ?? 0) + (weight * bytes) / all);
  return [...parts].sort(([, a], [, b]) => b - a);
}

const sum = (all: Iterable<string>) => [...all].reduce((bytes, file) => bytes + gzipped(file), 0);

const sizes = [...files].map((file) => ({ file, bytes: gzipped(file) }));
for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) {
  console.log(row(file, bytes));
  for (const [part, share] of partsOf(file, bytes)) console.log(row(`  ${part}`, share));
}
tell('phone page, gzip', sum(files), budgetBytes);
const onDemand = kinds();
for (const [kind, of] of onDemand) tell(`kind ${kind}, gzip`, sum(of), kindBytes);

/** Packs of words that are larger than they may be, whatever page loads them and when. */
function packsBeyond(bytes: number): readonly string[] {
  const all = wordLanguages().flatMap((language) =>
    readdirSync(resolve(root, 'assets', language)).map((name) => packFile(language, name)),
  );
  return all.filter((file) => file.endsWith('.js') && gzipped(file) > bytes);
}

/** What the words of each language come to on a phone until its first vote. */
const wordBytes = 3 * 1024;
const packs = [...files].filter((file) => file.startsWith('assets/en/')).map((file) => file.slice('assets/en/'.length));
for (const { name: language } of readdirSync(resolve(root, 'assets'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
))
  tell(`words of ${language}, gzip`, sum(packs.map((name) => packFile(language, name))), wordBytes);
for (const name of packsBeyond(wordBytes)) {
  console.log(`${name} is above ${row('', wordBytes).trim()}, gzip`);
  process.exitCode = 1;
}
const english = sum(packs.map((name) => packFile('en', name)));
const largest = Math.max(...wordLanguages().map((language) => sum(packs.map((name) => packFile(language, name)))));
tell('phone page in its longest language, gzip', sum(files) - english + largest, budgetBytes);
// Nothing found is nothing measured.
if (files.size === 0 || onDemand.size === 0 || packs.length === 0) process.exitCode = 1;

/**
 * What Safari 14 and Chrome 87 lack: the build writes older syntax for them, but no missing functions (web/phone/older.ts has
 * the one that is used). https://caniuse.com
 */
const tooNew =
  /\b(?:findLast(?:Index)?|toSorted|toReversed|toSpliced|hasOwn|withResolvers|groupBy|structuredClone|canParse)\b|\(\?<[=!]/g;
for (const file of Object.keys(modules)) {
  const found = new Set(read(file).toString().match(tooNew));
  if (found.size === 0) continue;
  console.log(`${file} uses what older phones lack: ${[...found].join(', ')}`);
  process.exitCode = 1;
}
