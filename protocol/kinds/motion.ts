import { defaultDecision } from '../decision.ts';
import type { KindFacts, NoAsk } from './facts.ts';

/** Yes, no, abstain: a motion that is carried or not. The options have these places, whatever they are called. */
export const motion: KindFacts<NoAsk> = {
  options: { min: 3, max: 3 },
  usualAsk: {},
  shares: 'votes',
  decides: true,
  leads: true,
  givenOptions: ['Yes', 'No', 'Abstain'],
  usualDecision: { ...defaultDecision, motion: 0, abstention: 2 },
};
