import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Eén keuze',
  hint: 'Iedereen kiest één optie.',
} as const satisfies WordsOf<typeof english>;
