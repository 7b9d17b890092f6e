import { expect, test } from 'vitest';
import { type ChoicePoll, defaultSettings, type OptionId, type PollId, type PollOf } from '#protocol/polls';
import { defaultQuiz, veiledQuiz } from '#protocol/quiz';
import { barsOf } from './bars.ts';

const [a, b, c] = ['a', 'b', 'c'] as OptionId[] as [OptionId, OptionId, OptionId];
const poll: ChoicePoll = {
  id: 'p' as PollId,
  version: 1,
  kind: 'choice',
  ask: {},
  question: '?',
  settings: { ...defaultSettings, changeable: true, results: 'live' },
  options: [a, b, c].map((id) => ({ id, label: id.toUpperCase() })),
};

test('counts find their option by key, whatever the order of the keys', () => {
  const bars = barsOf(poll, [c, a, b], { tallyVersion: 1, ballots: 6, counts: [3, 1, 2] });
  expect(bars.map(({ label, shown }) => [label, shown?.count])).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ]);
});

test('percentages add to 100', () => {
  const bars = barsOf(poll, [a, b, c], { tallyVersion: 1, ballots: 3, counts: [1, 1, 1] });
  expect(bars.map(({ shown }) => shown?.percent)).toEqual([34, 33, 33]);
});

test('hidden results leave every bar in its place, without a number', () => {
  const bars = barsOf(poll, [a, b, c], { tallyVersion: 4, ballots: 9 });
  expect(bars.map(({ key, shown }) => [key, shown])).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
  ]);
});

test('a draft has bars too', () => {
  expect(barsOf(poll, [a, b, c], null)).toHaveLength(3);
});

test('steps of a scale are no options: they have no letter, and the ends have names', () => {
  const scale: PollOf<'scale'> = {
    ...poll,
    kind: 'scale',
    options: [],
    ask: { from: 1, to: 2, low: 'No', high: null },
  };
  const bars = barsOf(scale, ['1', '2'], { tallyVersion: 1, ballots: 4, counts: [1, 3], summary: { mean: 1.75 } });
  expect(bars).toEqual([
    { key: '1', index: 0, label: '1 · No', isPlain: true, shown: { count: 1, percent: 25 } },
    { key: '2', index: 1, label: '2', isPlain: true, shown: { count: 3, percent: 75 } },
  ]);
});

test('average places stand beside the points, by key', () => {
  const ranking: PollOf<'ranking'> = { ...poll, kind: 'ranking', ask: { top: 2 } };
  const summary = { places: [1.25, null, 2] };
  const notes = barsOf(ranking, [a, b, c], { tallyVersion: 1, ballots: 4, counts: [7, 0, 3], summary });
  expect(notes.map(({ shown }) => shown?.note)).toEqual(['Ø 1.25', 'Ø –', 'Ø 2']);
  expect(barsOf(ranking, [a, b, c], { tallyVersion: 1, ballots: 4 }).map(({ shown }) => shown)).toEqual([
    null,
    null,
    null,
  ]);
});

test('what a quiz calls right bears a tick, once this page knows it', () => {
  const quiz = { ...defaultQuiz, right: [1] };
  const asked = { ...poll, settings: { ...poll.settings, quiz } };
  expect(barsOf(asked, [a, b, c], null).map(({ label }) => label)).toEqual(['A', '✓ B', 'C']);
  const veiled = { ...poll, settings: { ...poll.settings, quiz: veiledQuiz(quiz) } };
  expect(barsOf(veiled, [a, b, c], null).map(({ label }) => label)).toEqual(['A', 'B', 'C']);
});
