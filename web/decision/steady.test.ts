import { expect, it } from 'vitest';
import { type Held, heldNext, steadyMs } from './steady.ts';

const held: Held = { text: 'A leads by 1', subject: 'round', at: 1_000 };

it('news of the same round wait until the line could be read', () => {
  expect(heldNext(held, 'A leads by 2', 'round', 1_000 + steadyMs - 1)).toBe(held);
  expect(heldNext(held, 'A leads by 2', 'round', 1_000 + steadyMs)).toEqual({
    text: 'A leads by 2',
    subject: 'round',
    at: 1_000 + steadyMs,
  });
});

it('nothing to say is said at once: hidden results leave no line behind', () => {
  expect(heldNext(held, null, 'round', 1_001).text).toBeNull();
});

it('the first words, and those of another round, come at once', () => {
  expect(heldNext({ ...held, text: null }, 'A leads by 1', 'round', 1_001).text).toBe('A leads by 1');
  expect(heldNext(held, 'B leads by 9', 'next', 1_001).text).toBe('B leads by 9');
});

it('the same words do not start the time anew', () => {
  expect(heldNext(held, 'A leads by 1', 'round', 1_900)).toBe(held);
});
