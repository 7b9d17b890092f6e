import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline.ts';

describe('the timeline of a replay', () => {
  it('is as the time was where something happened all the while', () => {
    const line = timelineOf(Array.from({ length: 101 }, (_, index) => 5_000 + index * 100));
    expect([line.placeOf(5_000), line.placeOf(10_000), line.placeOf(15_000)]).toEqual([0, 0.5, 1]);
    expect(line.timeAt(0.25)).toBeCloseTo(7_500);
  });

  it('gives a long silence its share and no more', () => {
    const evening = Array.from({ length: 50 }, (_, index) => index * 1_000);
    const morning = evening.map((at) => at + 12 * 3_600_000);
    const line = timelineOf([...evening, ...morning]);
    const silence = line.placeOf(12 * 3_600_000) - line.placeOf(49_000);
    expect(silence).toBeGreaterThan(0.1);
    expect(silence).toBeLessThanOrEqual(0.16);
  });

  it('leads back to where it came from, and never runs backwards', () => {
    const times = Array.from({ length: 30 }, (_, index) => 1_000 + index ** 4);
    const line = timelineOf(times);
    for (const at of times) expect(line.timeAt(line.placeOf(at))).toBeCloseTo(at, 3);
    const places = times.map((at) => line.placeOf(at));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect([places[0], places.at(-1)]).toEqual([0, 1]);
  });

  it('takes what is before the beginning or behind the end as these', () => {
    const line = timelineOf([1_000, 2_000, 4_000]);
    expect([line.placeOf(0), line.placeOf(9_000), line.timeAt(-1), line.timeAt(2)]).toEqual([0, 1, 1_000, 4_000]);
  });

  it('of a single moment is its end', () => {
    const line = timelineOf([7_000, 7_000]);
    expect([line.placeOf(7_000), line.timeAt(0), line.timeAt(1)]).toEqual([1, 7_000, 7_000]);
  });
});
