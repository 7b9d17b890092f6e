import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Kto widzi odpowiedzi',
  hold: 'Wstrzymaj, aż zatwierdzi je prowadzenie lub moderacja',
} as const satisfies WordsOf<typeof english>;
