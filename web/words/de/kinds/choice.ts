import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Einfachauswahl',
  hint: 'Alle wählen eine Antwort.',
} as const satisfies WordsOf<typeof english>;
