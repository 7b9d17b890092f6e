import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the phone page loads before the first vote, gzipped. Fails above the budget (law 9, CONTRIBUTING.md). */
const budgetBytes = 28 * 1024;
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
for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) console.log(row(file, bytes));
console.log(row('phone page, gzip', total), total <= budgetBytes ? 'within' : 'ABOVE', row('', budgetBytes).trim());
if (files.size === 0 || total > budgetBytes) process.exitCode = 1;
