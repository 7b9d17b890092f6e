import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Quem vê as respostas',
  hold: 'Reter até a organização ou a moderação aprovar',
} as const satisfies WordsOf<typeof english>;
