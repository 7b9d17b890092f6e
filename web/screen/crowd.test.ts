import { expect, test } from 'vitest';
import { defaultSettings, type OptionId, type Poll, type PollId } from '#protocol/polls';
import { isCrowded } from './crowd.ts';
import { screenLayout } from './layout.ts';

const sizes = [
  [1080, 1920],
  [768, 1024],
] as const;

function pollOf(question: string, labels: readonly string[]): Poll {
  const options = labels.map((label, place) => ({ id: `o${place}` as OptionId, label }));
  return { id: 'p' as PollId, version: 1, kind: 'choice', ask: {}, question, options, settings: defaultSettings };
}

const named = (count: number, label = 'Town') => Array.from({ length: count }, (_, place) => `${label} ${place}`);

test.each(sizes)(
  'on %d by %d a long question and many options take the room of the chat; few and short ones do not',
  (width, height) => {
    const layout = screenLayout(width, height, true);
    const crowds = (poll: Poll, isCompared = false) => isCrowded(poll, isCompared, layout);
    expect(crowds(pollOf('Lunch?', named(4)))).toBe(false);
    expect(crowds(pollOf('Lunch?', named(20)))).toBe(true);
    expect(crowds(pollOf('Lunch?', named(5, 'A label that is too long to stand beside its bar')))).toBe(true);
    expect(crowds(pollOf('x'.repeat(300), named(2)))).toBe(true);
    expect(crowds(pollOf('Lunch?', named(4)), true), 'two rounds').toBe(true);
  },
);

test('a landscape screen has room beside', () => {
  expect(isCrowded(pollOf('x'.repeat(300), named(50)), true, screenLayout(1920, 1080, true))).toBe(false);
});
