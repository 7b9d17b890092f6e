import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Antrag',
  hint: 'Ja, Nein oder Enthaltung, mit einem Beschluss.',
  options: ['Ja', 'Nein', 'Enthaltung'],
} as const satisfies WordsOf<typeof english>;
