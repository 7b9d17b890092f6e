import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Wniosek',
  hint: 'Za, przeciw albo wstrzymanie się, z decyzją.',
  options: ['Za', 'Przeciw', 'Wstrzymuję się'],
} as const satisfies WordsOf<typeof english>;
