import type { PointsAsk, Spread } from '#protocol/kinds/points';

/** What the buttons give at once: 5 and 10 of a hundred. */
export function stepsOf({ points }: PointsAsk): readonly [small: number, large: number] {
  const small = Math.max(1, Math.round(points / 20));
  return [small, small * 2];
}

export const spentOf = (spread: Spread): number => Object.values(spread).reduce((sum, points) => sum + points, 0);

/** So many more (or fewer) for this one: never less than none, nor more than are left. */
export function withMore(spread: Spread, id: string, by: number, { points }: PointsAsk): Spread {
  const held = spread[id] ?? 0;
  const left = Math.max(0, points - spentOf(spread));
  return withPoints(spread, id, Math.max(0, held + Math.min(by, left)));
}

/** As it was typed, which may be too much; what is no number is nothing. */
export function withPoints(spread: Spread, id: string, given: number): Spread {
  const { [id]: _, ...rest } = spread;
  return Number.isInteger(given) && given > 0 ? { ...rest, [id]: given } : rest;
}
