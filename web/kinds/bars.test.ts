import { expect, test } from 'vitest';
import { type ChoicePoll, defaultSettings, type OptionId, type PollId } from '#protocol/polls';
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

test('what a quiz calls right bears a tick, once this page knows it', () => {
  const quiz = { ...defaultQuiz, right: [1] };
  const asked = { ...poll, settings: { ...poll.settings, quiz } };
  expect(barsOf(asked, [a, b, c], null).map(({ label }) => label)).toEqual(['A', '✓ B', 'C']);
  const veiled = { ...poll, settings: { ...poll.settings, quiz: veiledQuiz(quiz) } };
  expect(barsOf(veiled, [a, b, c], null).map(({ label }) => label)).toEqual(['A', 'B', 'C']);
});
