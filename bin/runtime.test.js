import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findNode, isNewEnough } from './runtime.js';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'showhands-runtime-'));
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const old = { node: '20.11.0' };

function installNode(folder, { executable }) {
  const bin = join(folder, 'node_modules/node/bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, '../package.json'), '{"name":"node"}');
  if (executable) writeFileSync(join(bin, 'node'), '');
  return join(bin, 'node');
}

test.each([
  ['24.21.0', '3.53.4', true],
  ['26.0.0', '3.51.3', true],
  ['24.11.0', '3.50.4', false],
  ['22.20.0', '3.53.0', false],
  ['20.11.0', undefined, false],
])('Node %s with SQLite %s is new enough: %s', (node, sqlite, expected) => {
  expect(isNewEnough({ node, sqlite })).toBe(expected);
});

test('the running Node is used when it is new enough', () => {
  expect(findNode(root, { node: '24.21.0', sqlite: '3.53.4' })).toBe(process.execPath);
});

test('else the one that the install brought along', () => {
  const path = installNode(root, { executable: true });
  expect(findNode(root, old)).toBe(path);
});

test('also when the install put it beside the package', () => {
  const path = installNode(root, { executable: true });
  const inner = join(root, 'node_modules/showhands');
  mkdirSync(inner);
  writeFileSync(join(inner, 'package.json'), '{}');
  expect(findNode(inner, old)).toBe(path);
});

test('without any, or with one whose install script did not run, there is none', () => {
  expect(findNode(root, old)).toBeNull();
  installNode(root, { executable: false });
  expect(findNode(root, old)).toBeNull();
});
