import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Mozione',
  hint: 'Sì, no o astensione, con una decisione.',
  options: ['Sì', 'No', 'Astensione'],
} as const satisfies WordsOf<typeof english>;
