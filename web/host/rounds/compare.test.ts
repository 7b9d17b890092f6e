import { expect, test } from 'vitest';
import type { RoundId } from '#protocol/polls';
import { decisionShapes } from '../../gallery/samples/decisions.ts';
import { hostView } from '../../gallery/samples/views.ts';
import { compareRuns } from '../../kinds/compared.ts';
import { wholeOf } from '../../words/en/kinds/summaries.ts';
import { type Run, runsOf, usualPair } from './compare.ts';

function run(number: number, totals: Readonly<Record<string, number>>, archived = false): Run {
  const counts = Object.values(totals);
  return {
    id: `r${number}` as RoundId,
    number,
    question: '?',
    kind: 'choice',
    ask: {},
    keys: Object.keys(totals),
    labels: Object.keys(totals),
    counts,
    ballots: counts.reduce((sum, count) => sum + count, 0),
    archived,
  };
}

test('every option with both shares and the change in points', () => {
  expect(compareRuns(run(1, { Tea: 3, Coffee: 1 }), run(2, { Tea: 1, Coffee: 1 }))).toEqual([
    { label: 'Tea', index: 0, before: { count: 3, percent: 75 }, after: { count: 1, percent: 50 }, change: -25 },
    { label: 'Coffee', index: 1, before: { count: 1, percent: 25 }, after: { count: 1, percent: 50 }, change: 25 },
  ]);
});

test('options that moved are found by what they say; new and gone ones have no change', () => {
  const compared = compareRuns(run(1, { Tea: 1, Milk: 1 }), run(2, { Juice: 1, Tea: 1 }));
  expect(compared.map(({ label, index, change }) => [label, index, change])).toEqual([
    ['Juice', 0, null],
    ['Tea', 1, 0],
    ['Milk', 1, null],
  ]);
  expect(compared[0]?.before).toBeNull();
  expect(compared[2]?.after).toBeNull();
});

test('two options that read the same are matched one by one', () => {
  const twins = (counts: readonly number[]): Run => ({ ...run(1, {}), labels: ['Same', 'Same'], counts });
  expect(compareRuns(twins([1, 0]), twins([0, 1])).map(({ change }) => change)).toEqual([-100, 100]);
});

test('rounds without ballots compare as nothing, never as NaN', () => {
  expect(compareRuns(run(1, { Tea: 0 }), run(2, { Tea: 0 }))[0]).toMatchObject({ change: 0 });
});

test('the newest is compared with the one before it that still counts', () => {
  const [third, second, first] = [run(3, {}), run(2, {}, true), run(1, {})];
  expect(usualPair([third, second, first])).toEqual([first, third]);
  expect(usualPair([third, second])).toEqual([second, third]);
  expect(usualPair([third])).toBeNull();
});

test('the round on show decides once it has closed, with who was there then', () => {
  const closed = hostView(decisionShapes['decision-carried']);
  expect(runsOf(closed, closed.tally)[0]).toMatchObject({ decision: { rule: '2/3', motion: 0 }, voters: 128 });
  const open = hostView(decisionShapes['decision-open']);
  expect(runsOf(open, open.tally)[0]).not.toHaveProperty('decision');
});

test('a run says what its numbers come to, the current one as well', () => {
  const earlier = { ...run(1, { 1: 2, 2: 2 }), kind: 'scale' as const, summary: { mean: 1.5 } };
  expect(wholeOf(earlier.kind, earlier.summary)).toBe('Average 1.5');
  expect(wholeOf('choice', {})).toBeUndefined();
  const view = hostView();
  const tally = view.tally && { ...view.tally, summary: { mean: 4 } };
  expect(runsOf(view, tally)[0]?.summary).toEqual({ mean: 4 });
});
