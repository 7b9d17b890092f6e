import { expect, it } from 'vitest';
import { createFlow } from './flow.ts';

it('[RE1] many taps rise as one, by turns among the emoji', () => {
  const flow = createFlow();
  flow.begin([5, 0]);
  expect(flow.next(), 'what was before').toBeNull();
  flow.take([45, 2]);
  flow.take([46, 2]);
  expect([flow.next(), flow.next(), flow.next()].map((drop) => drop && [drop.place, drop.count])).toEqual([
    [0, 41],
    [1, 2],
    null,
  ]);
});

it('[RE1] another round begins at nothing, and all of it rises', () => {
  const flow = createFlow();
  flow.begin([]);
  flow.take([5]);
  flow.begin([]);
  flow.take([3]);
  expect(flow.next()).toMatchObject({ place: 0, count: 3 });
});
