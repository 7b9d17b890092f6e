import { expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { HeldQuestion } from './book.ts';
import { newsFor, portionOf } from './lists.ts';

const questionOf = (id: number): HeldQuestion => ({
  id,
  voter: 'ana' as VoterId,
  name: null,
  text: `${id} ${'why '.repeat(100)}`,
  at: 1_000,
  standing: 'shown',
  answeredAt: null,
  answer: null,
  merged: null,
  votes: 0,
});

it('[QA5] what does not fit into one pulse comes with the next ones, all of it', () => {
  const book = new Map(Array.from({ length: 120 }, (_, index) => [index + 1, questionOf(index + 1)] as const));
  const told: number[] = [];
  let left = { asked: new Set(book.keys()) as ReadonlySet<number>, upvoted: new Set([1, 2, 3]) as ReadonlySet<number> };
  let pulses = 0;
  for (; left.asked.size + left.upvoted.size > 0; pulses += 1) {
    const { now, later } = portionOf(book, left);
    const news = newsFor(book, 'voter', now);
    expect(Buffer.byteLength(JSON.stringify(news?.questions))).toBeLessThanOrEqual(limits.maxQuestionNewsBytes);
    told.push(...(news?.questions ?? []).map(({ id }) => id));
    left = later;
  }
  expect(told).toEqual([...book.keys()]);
  expect(pulses).toBeGreaterThan(3);
});

it('[QA5] a question that fills more than one pulse is told all the same', () => {
  const book = new Map([[1, { ...questionOf(1), text: 'w'.repeat(limits.maxQuestionNewsBytes * 2) }]]);
  expect(portionOf(book, { asked: new Set([1]), upvoted: new Set() }).now.asked).toEqual(new Set([1]));
});
