import { describe, expect, it } from 'vitest';
import { type Lead, leadOf } from './lead.ts';

const ahead = (option: number, by: number, waiting: number): Lead => ({ how: 'ahead', option, by, waiting });
const decided = (option: number, by: number, waiting: number): Lead => ({ how: 'decided', option, by, waiting });
const level = (options: number[], waiting: number): Lead => ({ how: 'level', options, waiting });

describe('[M6] the lead where the first choice counts', () => {
  it.each<[counts: number[], waiting: number, wanted: Lead | null]>([
    [[0, 0], 9, null],
    [[], 0, null],
    [[1, 0], 9, ahead(0, 1, 9)],
    [[5, 17, 3], 30, ahead(1, 12, 30)],
    [[5, 17, 3], 13, ahead(1, 12, 13)],
    // all who are left could make it a tie
    [[5, 17, 3], 12, ahead(1, 12, 12)],
    [[5, 17, 3], 11, decided(1, 12, 11)],
    [[5, 17, 3], 0, decided(1, 12, 0)],
    [[1, 0], 0, decided(0, 1, 0)],
    [[1, 0], 1, ahead(0, 1, 1)],
    [[7, 7, 2], 0, level([0, 1], 0)],
    [[7, 2, 7, 7], 4, level([0, 2, 3], 4)],
    [[3], 0, null],
  ])('%j with %d waiting', (counts, waiting, wanted) => {
    expect(leadOf({ counts, waiting, changeable: false })).toEqual(wanted);
  });
});

it.each([
  [[5, 17, 3], 11, ahead(1, 12, 11)],
  [[5, 17, 3], 0, ahead(1, 12, 0)],
  [[7, 7], 0, level([0, 1], 0)],
])('[M6] nothing is decided while ballots may be cast anew: %j with %d waiting', (counts, waiting, wanted) => {
  expect(leadOf({ counts, waiting, changeable: true })).toEqual(wanted);
});

it('[M6] abstentions do not race', () => {
  expect(leadOf({ counts: [4, 2, 30], waiting: 1, changeable: false, abstention: 2 })).toEqual(decided(0, 2, 1));
  expect(leadOf({ counts: [0, 0, 30], waiting: 1, changeable: false, abstention: 2 })).toBeNull();
});

it('[M6] what is decided stays so, whatever all who are waiting choose', () => {
  for (let first = 1; first <= 8; first += 1)
    for (let second = 0; second <= first; second += 1)
      for (let waiting = 0; waiting <= 8; waiting += 1) {
        const lead = leadOf({ counts: [first, second, 0], waiting, changeable: false });
        expect(lead?.how === 'decided').toBe(first > second + waiting);
      }
});
