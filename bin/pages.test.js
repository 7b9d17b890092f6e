import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arePagesFresh, buildPages } from './pages.js';

let root;
const at = (path, seconds) => utimesSync(join(root, path), seconds, seconds);
const write = (path, seconds) => {
  writeFileSync(join(root, path), '');
  at(path, seconds);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'showhands-pages-'));
  for (const folder of ['web/phone', 'protocol', 'dist/web/phone']) mkdirSync(join(root, folder), { recursive: true });
  write('web/phone/main.tsx', 100);
  for (const folder of ['web/phone', 'web', 'protocol']) at(folder, 100);
});
afterEach(() => rmSync(root, { recursive: true }));

test('pages that were never built are not fresh', () => {
  expect(arePagesFresh(root)).toBe(false);
});

test('pages built after the last change are fresh', () => {
  write('dist/web/phone/index.html', 200);
  expect(arePagesFresh(root)).toBe(true);
});

test('a source changed later makes them stale, a test does not', () => {
  write('dist/web/phone/index.html', 200);
  write('web/phone/main.test.ts', 300);
  for (const folder of ['web/phone', 'web']) at(folder, 100);
  expect(arePagesFresh(root)).toBe(true);
  at('web/phone/main.tsx', 300);
  expect(arePagesFresh(root)).toBe(false);
});

test('a deleted source makes them stale', () => {
  write('dist/web/phone/index.html', 200);
  rmSync(join(root, 'web/phone/main.tsx'));
  expect(arePagesFresh(root)).toBe(false);
});

test('stale pages are good enough where nothing can build them, missing ones are not', () => {
  expect(buildPages(root, process.execPath)).toContain('npm ci');
  write('dist/web/phone/index.html', 50);
  expect(buildPages(root, process.execPath)).toBeNull();
});

/** What builds the pages of this root, in the place of Vite. `--outDir` is its last argument. */
function builder(script) {
  mkdirSync(join(root, 'node_modules/vite/bin'), { recursive: true });
  writeFileSync(
    join(root, 'node_modules/vite/bin/vite.js'),
    `const { cpSync, readFileSync, mkdirSync, writeFileSync } = require('node:fs'); const out = process.argv.at(-1); ${script}`,
  );
}
const page = () => readFileSync(join(root, 'dist/web/phone/index.html'), 'utf8');

test('the pages that are there stay until the new ones are whole', () => {
  writeFileSync(join(root, 'dist/web/phone/index.html'), 'old');
  at('dist/web/phone/index.html', 50);
  builder(
    "cpSync('dist/web', out, { recursive: true }); writeFileSync(out + '/phone/index.html', 'new after ' + readFileSync('dist/web/phone/index.html'));",
  );
  expect(buildPages(root, process.execPath)).toBeNull();
  expect(page()).toBe('new after old');
  expect(readdirSync(join(root, 'dist'))).toEqual(['web']);
});

test('a build that fails leaves what was there, and says why', () => {
  writeFileSync(join(root, 'dist/web/phone/index.html'), 'old');
  at('dist/web/phone/index.html', 50);
  builder("mkdirSync(out); console.error('no such import'); process.exit(1);");
  expect(buildPages(root, process.execPath)).toContain('no such import');
  expect(page()).toBe('old');
  expect(readdirSync(join(root, 'dist'))).toEqual(['web']);
});

test('what a build left behind that was ended goes with the next one, not what another is making', () => {
  builder("mkdirSync(out + '/phone', { recursive: true }); writeFileSync(out + '/phone/index.html', 'new');");
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const [abandoned, underWay] = [`web-coming-${ended}`, `web-coming-${process.ppid}`];
  for (const name of [abandoned, underWay]) mkdirSync(join(root, 'dist', name));
  expect(buildPages(root, process.execPath)).toBeNull();
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['web', underWay]);
});
