import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: '议案',
  hint: '赞成、反对或弃权，并作出决议。',
  options: ['赞成', '反对', '弃权'],
} as const satisfies WordsOf<typeof english>;
