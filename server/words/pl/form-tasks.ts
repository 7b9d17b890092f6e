import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('pl');
const points = (n: number) => count(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'To nie pasuje do pytania, więc nic nie policzono.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Wybierz dowolnie wiele.' : `Wybierz co najmniej ${number(least)}.`;
    if (least === most) return `Wybierz ${number(most)}.`;
    return least === 1 ? `Wybierz najwyżej ${number(most)}.` : `Wybierz od ${number(least)} do ${number(most)}.`;
  },
  places: (most: number) => (most === 1 ? 'Tylko pierwszy wybór.' : `Każda liczba od 1 do ${number(most)} jeden raz.`),
  spend: (n: number, all: boolean) => (all ? `Rozdziel ${points(n)}.` : `Rozdziel najwyżej ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Od ${amount(min)} do ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} lub więcej.`;
    return max === null ? '' : `${withUnit(max, unit)} lub mniej.`;
  },
  decimals: (decimals: number) =>
    decimals === 0 ? 'Liczba całkowita.' : `Miejsc po przecinku: najwyżej ${number(decimals)}.`,
  wordCount: (most: number) =>
    most === 1
      ? 'Napisz jedno słowo.'
      : count(most, {
          one: 'Napisz # słowo.',
          few: 'Napisz najwyżej # słowa.',
          many: 'Napisz najwyżej # słów.',
          other: 'Napisz najwyżej # słowa.',
        }),
  wordChars: (chars: number) => `Słowo może mieć najwyżej ${number(chars)} znaków.`,
  chars: (chars: number) => `Najwyżej ${number(chars)} znaków.`,

  choose: 'Odpowiedz i wyślij głos.',
  firstCounts: 'Odpowiedz i wyślij głos. Nie będzie można go zmienić.',
  withdrawn: 'Głos jest wycofany. Możesz wysłać inny.',
} as const satisfies WordsOf<typeof english>;
