import { expect, test } from 'vitest';
import { axisMax } from './axis.ts';

test('the scale always holds the leader', () => {
  for (let leader = 0; leader <= 20_000; leader++) expect(axisMax(leader)).toBeGreaterThanOrEqual(leader);
});

test('the scale never shrinks within a round, also when ballots are withdrawn', () => {
  const held = axisMax(31);
  expect(held).toBe(40);
  expect(axisMax(12, held)).toBe(40);
});

test('no step costs a bar more than a third of its length', () => {
  let before = axisMax(0);
  for (let leader = 1; leader <= 20_000; leader++) {
    const next = axisMax(leader, before);
    expect(next / before).toBeLessThanOrEqual(1.5);
    before = next;
  }
});

test('the leader fills at least half of its lane once there is a handful of ballots', () => {
  for (let leader = 3; leader <= 20_000; leader++) expect(leader / axisMax(leader)).toBeGreaterThan(0.5);
});
