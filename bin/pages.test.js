import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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
