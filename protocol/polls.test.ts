import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { newPoll } from './poll-schemas.ts';
import { defaultSettings, letterOf, pollBytes, spokenCode } from './polls.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [49, 'AX'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('option %i has the letter %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});

it('no two options of a long list share a letter', () => {
  const letters = Array.from({ length: 1_000 }, (_, index) => letterOf(index));
  expect(new Set(letters).size).toBe(letters.length);
});

it('a code is read aloud in two halves', () => {
  expect(spokenCode('482913')).toBe('482 913');
});

describe('the largest poll that is let in', () => {
  const optionCount = 50;
  const longest = { poll: 'p'.repeat(32), version: Number.MAX_SAFE_INTEGER, settings: defaultSettings };

  it.each(['x', '\u6f22', '"\u0301', '\\\u0301', '\u{1f9d1}'])(
    'of %j fits into one message as an edit, with every id',
    (piece) => {
      const labels = (chars: number) => Array<string>(optionCount).fill(piece.repeat(chars));
      const lengths = Array.from({ length: limits.maxOptionChars }, (_, index) => limits.maxOptionChars - index);
      const chars = lengths.find((length) => pollBytes('Which?', labels(length)) <= limits.maxPollBytes) ?? 0;
      const given = { question: 'Which?', options: labels(chars) };
      expect(v.is(newPoll, given)).toBe(true);
      const options = given.options.map((label) => ({ id: 'o'.repeat(32), label }));
      const message = `421["deck:edit",${JSON.stringify({ ...longest, ...given, options })}]`;
      expect(new TextEncoder().encode(message).length).toBeLessThanOrEqual(limits.maxMessageBytes);
    },
  );

  it('is measured as it travels', () => {
    expect(pollBytes('Lunch?', ['Pizza', 'Caf\u00e9'])).toBe(16);
    expect(pollBytes('a"b', ['\\', '\u{1f9d1}'])).toBe(4 + 2 + 4);
  });
});
