import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'הצעה להחלטה',
  hint: 'בעד, נגד או נמנע, עם החלטה.',
  options: ['בעד', 'נגד', 'נמנע'],
} as const satisfies WordsOf<typeof english>;
