import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Voorstel',
  hint: 'Voor, tegen of onthouding, met een besluit.',
  options: ['Voor', 'Tegen', 'Onthouding'],
} as const satisfies WordsOf<typeof english>;
