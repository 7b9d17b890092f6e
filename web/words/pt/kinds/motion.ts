import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Proposta',
  hint: 'Sim, não ou abstenção, com uma decisão.',
  options: ['Sim', 'Não', 'Abstenção'],
} as const satisfies WordsOf<typeof english>;
