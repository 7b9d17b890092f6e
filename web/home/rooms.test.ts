import { describe, expect, test } from 'vitest';
import { readCode } from './rooms.ts';

describe('a typed room code', () => {
  test.each(['482913', '482 913', ' 482-913 ', '482\u00a0913', 'https://example.org/482913'])('%j is read', (typed) => {
    expect(readCode(typed)).toBe('482913');
  });

  test.each(['', '48291', '4829137', 'abcdef'])('%j is none', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
