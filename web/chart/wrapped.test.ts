import { expect, test } from 'vitest';
import { wrapped } from './wrapped.ts';

/** Every letter 10 wide. */
const ruler = { measureText: (text: string) => ({ width: [...text].length * 10 }) };

test.each<[string, number, number, string[]]>([
  ['short', 100, 2, ['short']],
  ['one two three', 70, 3, ['one two ', 'three']],
  ['one two three four', 70, 2, ['one two ', 'three…']],
  ['Donaudampfschiff', 60, 3, ['Donaud', 'ampfsc', 'hiff']],
  ['Donaudampfschiff', 60, 1, ['Donau…']],
  ['👩‍🚀', 5, 1, ['👩…']],
  ['', 50, 2, []],
])('%j at %i in %i lines', (text, width, lines, wanted) => {
  expect(wrapped(ruler, text, width, lines)).toEqual(wanted);
});

test('nothing is wider than its line', () => {
  const text = 'When you think of the last three projects that you have finished, and those left unfinished';
  for (let width = 60; width < 600; width += 10) {
    for (const line of wrapped(ruler, text, width, 4)) expect(line.trimEnd().length * 10).toBeLessThanOrEqual(width);
  }
});
