import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Tek seçim',
  hint: 'Herkes bir seçenek seçer.',
} as const satisfies WordsOf<typeof english>;
