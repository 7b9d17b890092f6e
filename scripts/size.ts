import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the phone page loads before the first vote, gzipped. Fails above the budget (law 9, CONTRIBUTING.md). */
const budgetBytes = 28 * 1024;
/** What one kind of poll loads when it is asked. */
const kindBytes = 6 * 1024;
const root = resolve(import.meta.dirname, '../dist/web');
const read = (file: string) => readFileSync(resolve(root, file));
const text = (file: string) => read(file).toString();
const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

const named = [...text('phone/index.html').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)];
const files = new Set<string>();
for (const [, file] of named) if (file) add(files, file);

/** A file and what it imports statically: `from"./x.js"`, `import"./x.js"`; not `import("./x.js")`. */
function add(files: Set<string>, file: string) {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const [, name] of text(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    if (name) add(files, `assets/${name}`);
}

/** What each kind loads: the script, its styles (which stand in the bundler's list) and what both import. */
function kinds(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of readdirSync(resolve(root, 'assets')).filter((name) => name.endsWith('.js'))) {
    const code = text(`assets/${name}`);
    const [, list = ''] = /__vite__mapDeps=[^[]*\[([^\]]*)\]/.exec(code) ?? [];
    const known = list.split(',').map((quoted) => quoted.replace(/["'`]|\.\//g, ''));
    const loads =
      /["'`]\.\/([\w-]+)\/input\.tsx["'`]:.*?import\(["'`]\.\/([^"'`]+)["'`]\)(?:,__vite__mapDeps\(\[([\d,]*)\])?/g;
    for (const [, kind = '', script = '', styles = ''] of code.matchAll(loads)) {
      const of = new Set<string>();
      for (const file of [script, ...styles.split(',').flatMap((at) => known[Number(at)] ?? [])])
        add(of, `assets/${file}`);
      found.set(kind, new Set([...of].filter((file) => !files.has(file))));
    }
  }
  return found;
}

const row = (name: string, bytes: number) => `${name.padEnd(44)} ${(bytes / 1024).toFixed(2).padStart(6)} kB`;
function tell(name: string, bytes: number, budget: number) {
  console.log(row(name, bytes), bytes <= budget ? 'within' : 'ABOVE', row('', budget).trim());
  if (bytes > budget) process.exitCode = 1;
}
const sum = (all: Iterable<string>) => [...all].reduce((bytes, file) => bytes + gzipped(file), 0);

const sizes = [...files].map((file) => ({ file, bytes: gzipped(file) }));
for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) console.log(row(file, bytes));
tell('phone page, gzip', sum(files), budgetBytes);
const onDemand = kinds();
for (const [kind, of] of onDemand) tell(`kind ${kind}, gzip`, sum(of), kindBytes);
// Nothing found is nothing measured.
if (files.size === 0 || onDemand.size === 0) process.exitCode = 1;
