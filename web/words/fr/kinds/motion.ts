import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Motion',
  hint: 'Pour, contre ou abstention, avec une décision.',
  options: ['Pour', 'Contre', 'Abstention'],
} as const satisfies WordsOf<typeof english>;
