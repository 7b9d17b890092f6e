import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Jednokrotny wybór',
  hint: 'Każda osoba wybiera jedną opcję.',
} as const satisfies WordsOf<typeof english>;
