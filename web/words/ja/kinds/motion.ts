import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: '議案',
  hint: '賛成、反対、棄権で採決します。',
  options: ['賛成', '反対', '棄権'],
} as const satisfies WordsOf<typeof english>;
