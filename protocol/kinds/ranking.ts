import { limits } from '../limits.ts';
import type { KindFacts } from './facts.ts';

/** How many options a ballot puts in order, the best first. `top` null: all. */
export interface RankingAsk {
  readonly top: number | null;
}

/** In the order of the options: the average place where ballots have placed it, two decimals. null: none has. */
export interface RankingSummary {
  readonly places: readonly (number | null)[];
}

/** Options in an order: the first gets as many points as there are places, the last one. */
export const ranking: KindFacts<RankingAsk> = {
  options: { min: limits.minOptions, max: limits.maxOptions },
  usualAsk: { top: null },
  shares: 'votes',
  decides: false,
  leads: false,
  right: 'order',
};

/** How many options every ballot places. */
export const placesOf = ({ top }: RankingAsk, options: number): number => Math.min(top ?? options, options);

/** The choice as it is stored: ids from the first place on, with commas. Ids hold none. */
export const rankedChoice = (ids: readonly string[]): string => ids.join(',');

export const rankedOf = (choice: string): readonly string[] => choice.split(',');
