import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ModuleSizes, moduleSizesFile } from './module-sizes.ts';

/** What the phone page loads before the first vote, gzipped. Fails above the budget (law 9, CONTRIBUTING.md). */
const budgetBytes = 26 * 1024;
const root = resolve(import.meta.dirname, '../dist/web');
const read = (file: string) => readFileSync(resolve(root, file));

const html = read('phone/index.html').toString();
const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
const files = new Set<string>();
for (const file of named) add(file);

/** A file and what it imports statically: `from"./x.js"`, `import"./x.js"`; not `import("./x.js")`. */
function add(file: string) {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  const imports = read(file)
    .toString()
    .matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
  for (const [, name] of imports) if (name) add(`assets/${name}`);
}

const sizes = [...files].map((file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const row = (name: string, bytes: number) => `${name.padEnd(44)} ${(bytes / 1024).toFixed(2).padStart(6)} kB`;
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

for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) {
  console.log(row(file, bytes));
  for (const [part, share] of partsOf(file, bytes)) console.log(row(`  ${part}`, share));
}
console.log(row('phone page, gzip', total), total <= budgetBytes ? 'within' : 'ABOVE', row('', budgetBytes).trim());
if (files.size === 0 || total > budgetBytes) process.exitCode = 1;

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
