import { expect, test } from 'vitest';
import { findHostKey, forgetHostKey, keepHostKey } from './host-key.ts';

function storage() {
  const held = new Map<string, string>();
  return {
    get: (key: string) => held.get(key) ?? null,
    set: (key: string, text: string | null) => void (text === null ? held.delete(key) : held.set(key, text)),
  };
}

test('a key that was let in is kept for the plain address', () => {
  const browser = storage();
  expect(findHostKey('482913', '#k=abc_-1', browser)).toBe('abc_-1');
  expect(findHostKey('482913', '', browser)).toBeUndefined();
  keepHostKey('482913', 'abc_-1', browser);
  expect(findHostKey('482913', '', browser)).toBe('abc_-1');
});

test('the key of the link comes before the kept one', () => {
  const browser = storage();
  keepHostKey('482913', 'old', browser);
  expect(findHostKey('482913', '#k=new', browser)).toBe('new');
});

test('a mistyped link does not take away the good key', () => {
  const browser = storage();
  keepHostKey('482913', 'good', browser);
  forgetHostKey('482913', 'mistyped', browser);
  expect(findHostKey('482913', '', browser)).toBe('good');
  forgetHostKey('482913', 'good', browser);
  expect(findHostKey('482913', '', browser)).toBeUndefined();
});

test('rooms do not share their keys, and no key is no key', () => {
  const browser = storage();
  keepHostKey('482913', 'abc', browser);
  expect(findHostKey('111111', '', browser)).toBeUndefined();
  expect(findHostKey('111111', '#k=', browser)).toBeUndefined();
});
