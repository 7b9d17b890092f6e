import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Scelta singola',
  hint: 'Ogni persona sceglie un’opzione.',
} as const satisfies WordsOf<typeof english>;
