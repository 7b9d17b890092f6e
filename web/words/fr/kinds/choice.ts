import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Choix unique',
  hint: 'Chaque personne choisit une option.',
} as const satisfies WordsOf<typeof english>;
