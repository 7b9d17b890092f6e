import { limits } from '../limits.ts';
import type { KindFacts } from './facts.ts';

/** How many points a ballot has, and whether it must spend all of them. */
export interface PointsAsk {
  readonly points: number;
  readonly all: boolean;
}

/** In the order of the options: what a ballot gives on average, one decimal. null: no ballot counts. */
export interface PointsSummary {
  readonly means: readonly (number | null)[];
}

/** Points to spread over the options. */
export const points: KindFacts<PointsAsk> = {
  options: { min: limits.minOptions, max: limits.maxOptions },
  usualAsk: { points: 100, all: true },
  shares: 'votes',
  decides: false,
  leads: false,
};

/** What each option gets, by its id. */
export type Spread = Readonly<Record<string, number>>;

/** Is it as many points as a ballot gives? */
export const isSpent = ({ points, all }: PointsAsk, spent: number): boolean =>
  all ? spent === points : spent > 0 && spent <= points;

/** The choice as it is stored: `id:30,id:70` in the order of the options, without those that get nothing. */
export const spreadChoice = (options: readonly { readonly id: string }[], spread: Spread): string =>
  options.flatMap(({ id }) => (spread[id] ? `${id}:${spread[id]}` : [])).join(',');

/** What reads like a stored choice; anything else gives pieces that are none. */
export const piecesOf = (choice: string): readonly (readonly [id: string, points: number])[] =>
  choice.split(',').map((piece) => {
    const colon = piece.indexOf(':');
    return [
      piece.slice(0, Math.max(0, colon)),
      /^[1-9]\d*$/.test(piece.slice(colon + 1)) ? Number(piece.slice(colon + 1)) : 0,
    ];
  });
