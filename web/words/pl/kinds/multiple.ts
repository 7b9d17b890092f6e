import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { number } from '../numerals.ts';

export const multipleWords = {
  name: 'Wielokrotny wybór',
  hint: 'Każda osoba wybiera kilka opcji.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Wybierz dowolnie wiele.' : `Wybierz co najmniej ${number(least)}.`;
    if (least === most) return `Wybierz ${number(most)}.`;
    return least === 1 ? `Wybierz najwyżej ${number(most)}.` : `Wybierz od ${number(least)} do ${number(most)}.`;
  },
  picked: (n: number) => `Wybrano: ${number(n)}`,

  pickTitle: 'Ile wybrać',
  least: 'Co najmniej',
  most: 'Najwyżej',
  all: 'Wszystkie',
  needsCount: 'Liczba wyborów musi być całkowita, 1 lub więcej.',
  needsFit: (options: number) =>
    `Liczba wyborów nie pasuje do liczby opcji (${number(options)}): najmniejsza nie może przekraczać największej, a największa liczby opcji.`,
} as const satisfies WordsOf<typeof english>;
