import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'مقترح',
  hint: 'نعم أو لا أو امتناع، مع قرار.',
  options: ['نعم', 'لا', 'امتناع'],
} as const satisfies WordsOf<typeof english>;
