import { expect, test } from 'vitest';
import { together } from './together.ts';

const of = (keys: readonly string[], counts: readonly number[]) => ({ keys, counts });

test('bars of two widths are joined to those that hold whole bars of both', () => {
  const [twos, fives] = together(of(['0..1', '2..3', '8..9'], [1, 2, 3]), of(['5..9', '10..14'], [4, 5]), 0);
  expect(twos).toEqual(of(['0..9', '10..19'], [6, 0]));
  expect(fives).toEqual(of(['0..9', '10..19'], [4, 5]));
});

test('an empty middle is there, too', () => {
  const [before] = together(of(['1', '2'], [1, 1]), of(['5', '6'], [1, 1]), 0);
  expect(before).toEqual(of(['1', '2', '3', '4', '5', '6'], [1, 1, 0, 0, 0, 0]));
});

test('what one has only as "beyond" is beyond in both', () => {
  const [before, after] = together(
    of(['10..19', '20..29', '30..'], [1, 2, 9]),
    of(['..9', '10..19', '20..29', '30..39', '40..49'], [1, 1, 1, 3, 4]),
    0,
  );
  expect(before).toEqual(of(['..9', '10..19', '20..29', '30..'], [0, 1, 2, 9]));
  expect(after).toEqual(of(['..9', '10..19', '20..29', '30..'], [1, 1, 1, 7]));
});

test('the upper edge stays in the last bar; decimals keep theirs', () => {
  const [, after] = together(of(['0..9', '10..20'], [1, 1]), of(['0..9', '10..20'], [3, 4]), 0);
  expect(after).toEqual(of(['0..9', '10..20'], [3, 4]));
  const [tenths] = together(of(['0.1', '0.2'], [1, 2]), of(['0.2', '0.3'], [1, 1]), 1);
  expect(tenths).toEqual(of(['0.1', '0.2', '0.3'], [1, 2, 0]));
});

test('never more bars than a hall can tell apart, and every ballot is in one of them', () => {
  const far = (start: number) => Array.from({ length: 20 }, (_, at) => String(start + at));
  const ones = Array.from({ length: 20 }, () => 1);
  const [before, after] = together(of(far(0), ones), of(far(500), ones), 0);
  expect(before.keys.length).toBeLessThanOrEqual(20);
  expect(before.keys).toEqual(after.keys);
  for (const { counts } of [before, after]) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
});

test('a round without ballots takes the bars of the other', () => {
  const [before, after] = together(of([], []), of(['1', '2'], [1, 1]), 0);
  expect(before).toEqual(of(['1', '2'], [0, 0]));
  expect(after).toEqual(of(['1', '2'], [1, 1]));
});
