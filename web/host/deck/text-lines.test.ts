import { expect, test } from 'vitest';
import { lineRange } from './text-lines.ts';

const text = '# A\n\n## B\n- c';

test.each([
  [1, '# A'],
  [2, ''],
  [3, '## B'],
  [4, '- c'],
  [9, ''],
])('line %i is selected as a whole: %j', (line, expected) => {
  expect(text.slice(...lineRange(text, line))).toBe(expected);
});

test('a line behind the end is the end', () => {
  expect(lineRange(text, 9)).toEqual([text.length, text.length]);
});
