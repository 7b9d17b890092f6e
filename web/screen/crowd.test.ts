import { expect, test } from 'vitest';
import { type ChoicePoll, defaultSettings, type OptionId, type Poll, type PollId } from '#protocol/polls';
import { isCrowded } from './crowd.ts';
import { screenLayout } from './layout.ts';

const sizes = [
  [1080, 1920],
  [768, 1024],
] as const;

function pollOf(question: string, labels: readonly string[]): ChoicePoll {
  const options = labels.map((label, place) => ({ id: `o${place}` as OptionId, label }));
  return { id: 'p' as PollId, version: 1, kind: 'choice', ask: {}, question, options, settings: defaultSettings };
}

const asked = (poll: Poll, keys: readonly string[] = poll.options.map(({ id }) => id)) => ({
  poll,
  keys,
  compare: null,
});
const named = (count: number, label = 'Town') => Array.from({ length: count }, (_, place) => `${label} ${place}`);
const long = 'A label that is too long to stand beside its bar';
const lunch = pollOf('Lunch?', named(4));

test.each(sizes)(
  'on %d by %d a long question and many options take the room of the chat; few do not',
  (width, height) => {
    const layout = screenLayout(width, height, true);
    expect(isCrowded(asked(lunch), layout)).toBe(false);
    for (const poll of [
      pollOf('Lunch?', named(20)),
      pollOf('Lunch?', named(5, long)),
      pollOf('x'.repeat(300), named(2)),
    ])
      expect(isCrowded(asked(poll), layout), poll.question).toBe(true);
  },
);

test('answers in own words, a scale of many steps and pictures with their bars take it, too', () => {
  const layout = screenLayout(1080, 1920, true);
  const words: Poll = { ...pollOf('Why?', []), kind: 'words', ask: { max: 3, hold: false } };
  const steps = (to: number): Poll => ({ ...words, kind: 'scale', ask: { from: 1, to, low: null, high: null } });
  const images: Poll = { ...pollOf('Lunch?', named(3, 'Somewhere by the sea')), kind: 'images', ask: { pictures: [] } };
  expect([words, steps(5), images].map((poll) => isCrowded(asked(poll), layout))).toEqual([true, false, true]);
  expect(isCrowded(asked(steps(11), named(11)), layout)).toBe(true);
});

test('a landscape screen has room beside', () => {
  expect(isCrowded(asked(pollOf('x'.repeat(300), named(50))), screenLayout(1920, 1080, true))).toBe(false);
});
