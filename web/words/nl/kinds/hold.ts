import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Wie antwoorden ziet',
  hold: 'Vasthouden tot een host of moderator ze goedkeurt',
} as const satisfies WordsOf<typeof english>;
