import { expect, test } from 'vitest';
import { findHostKey } from './host-key.ts';

function storage() {
  const held = new Map<string, string>();
  return {
    get: (key: string) => held.get(key) ?? null,
    set: (key: string, text: string | null) => void (text === null ? held.delete(key) : held.set(key, text)),
  };
}

test('the key of the link is remembered for the plain address', () => {
  const browser = storage();
  expect(findHostKey('482913', '#k=abc_-1', browser)).toBe('abc_-1');
  expect(findHostKey('482913', '', browser)).toBe('abc_-1');
});

test('a new link takes the place of what was remembered', () => {
  const browser = storage();
  findHostKey('482913', '#k=old', browser);
  expect(findHostKey('482913', '#k=new', browser)).toBe('new');
});

test('rooms do not share their keys, and no key is no key', () => {
  const browser = storage();
  findHostKey('482913', '#k=abc', browser);
  expect(findHostKey('111111', '', browser)).toBeUndefined();
  expect(findHostKey('111111', '#k=', browser)).toBeUndefined();
});
