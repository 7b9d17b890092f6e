import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Opción única',
  hint: 'Cada persona elige una opción.',
} as const satisfies WordsOf<typeof english>;
