import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Wer Antworten sieht',
  hold: 'Zurückhalten, bis Leitung oder Moderation sie freigibt',
} as const satisfies WordsOf<typeof english>;
