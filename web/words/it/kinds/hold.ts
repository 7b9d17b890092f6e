import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Chi vede le risposte',
  hold: 'Trattenerle finché conduzione o moderazione non le approva',
} as const satisfies WordsOf<typeof english>;
