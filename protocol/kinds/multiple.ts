import { limits } from '../limits.ts';
import type { KindFacts } from './facts.ts';

/** How many options a ballot picks. `max` null: as many as there are. */
export interface MultipleAsk {
  readonly min: number;
  readonly max: number | null;
}

/** Multiple choice: several options per ballot, each counted once. */
export const multiple: KindFacts<MultipleAsk> = {
  options: { min: limits.minOptions, max: limits.maxOptions },
  usualAsk: { min: 1, max: null },
  shares: 'ballots',
  decides: false,
  // Its place on the screen says that there are several answers each.
  leads: false,
  right: 'all',
};

/** The most options that one ballot picks. */
export const mostPicks = ({ max }: MultipleAsk, options: number): number => Math.min(max ?? options, options);

/** Can a ballot be cast at all? */
export function fitsPicks({ min, max }: MultipleAsk, options: number): boolean {
  return min <= options && (max === null || (min <= max && max <= options));
}

/** The choice as it is stored: ids in the order of the options, with commas. Ids hold none. */
export const pickedChoice = (options: readonly { readonly id: string }[], picked: ReadonlySet<string>): string =>
  options.flatMap(({ id }) => (picked.has(id) ? id : [])).join(',');

export const picksOf = (choice: string): readonly string[] => choice.split(',');
