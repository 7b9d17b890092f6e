import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const web = join(import.meta.dirname, '..');
const components = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

/** Roles and elements that browsers tell of by themselves; logs do so unless they are told not to. */
const speaking = /role="(?:alert|alertdialog|status)"|aria-live="(?!off")|aria-live=\{|<output\b/;

test('no part of a page speaks for itself: what is said goes through its one polite voice', () => {
  const loud = components.filter((file) => {
    const source = readFileSync(join(web, file), 'utf8');
    return speaking.test(source) || (source.includes('role="log"') && !source.includes('aria-live="off"'));
  });
  expect(loud).toEqual([]);
});
