import { limits } from '../limits.ts';
import type { KindFacts, NoAsk } from './facts.ts';

/** Single choice: one option per ballot. */
export const choice: KindFacts<NoAsk> = {
  options: { min: limits.minOptions, max: limits.maxOptions },
  usualAsk: {},
  shares: 'votes',
  decides: true,
  leads: true,
  right: 'any',
};
