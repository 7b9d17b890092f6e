import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Quién ve las respuestas',
  hold: 'Retenerlas hasta que la organización o la moderación las apruebe',
} as const satisfies WordsOf<typeof english>;
