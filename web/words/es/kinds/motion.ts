import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Moción',
  hint: 'A favor, en contra o abstención, con una decisión.',
  options: ['A favor', 'En contra', 'Abstención'],
} as const satisfies WordsOf<typeof english>;
