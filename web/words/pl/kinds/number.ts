import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { decimal, list, number } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Szacowanie',
  hint: 'Każda osoba podaje liczbę.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `do ${amount(to)}`;
    if (to === null) return `${amount(from)} lub więcej`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Twoja liczba',
  less: (n: number) => `O ${amount(n)} mniej`,
  more: (n: number) => `O ${amount(n)} więcej`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Od ${amount(min)} do ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} lub więcej.`;
    return max === null ? '' : `${withUnit(max, unit)} lub mniej.`;
  },
  places: (decimals: number) =>
    decimals === 0 ? 'Liczba całkowita.' : `Miejsc po przecinku: najwyżej ${number(decimals)}.`,
  reads: (value: string) => `To jest ${value}.`,
  unread: 'Tego nie można tu odczytać jako liczby.',

  median: 'Mediana',
  middle: 'Środkowa połowa',
  mean: 'Średnia',
  right: 'Poprawna odpowiedź',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `${amount(n)} z ${amount(ballots)} dokładnie`
      : `${amount(n)} z ${amount(ballots)} w granicach \u00b1${tolerance}`,
  rightKept: (value: string) =>
    `Poprawna odpowiedź: ${value}. Widzisz ją tylko Ty, dopóki nie skończy się głosowanie i nie zostaną pokazane wyniki.`,
  none: 'Nie ma jeszcze liczb',
  noneHidden: 'Liczby są ukryte, dopóki osoba prowadząca ich nie pokaże.',
  chart: (question: string, ballots: string) =>
    `Histogram: ${question} (${ballots}). Te same liczby są dalej w tabeli.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histogram. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) ||
      'Nie ma jeszcze liczb'
    }`,
  numbers: 'Liczby',
  own: (value: string) => `Twoja: ${value}`,

  unit: 'Jednostka',
  unitExample: 'km',
  least: 'Najmniejsza',
  greatest: 'Największa',
  any: 'Dowolna',
  decimals: 'Miejsca po przecinku',
  rightTitle: 'Poprawna odpowiedź',
  hasRight: 'Jest poprawna odpowiedź',
  rightValue: 'To',
  tolerance: 'Też poprawne: różnica do',
  rightHint: 'Widzisz ją tylko Ty, dopóki nie skończy się głosowanie i nie zostaną pokazane wyniki.',
  needsNumbers:
    'Najmniejsza, największa i poprawna odpowiedź to liczby, które mają najwyżej tyle miejsc po przecinku, ile podano.',
  needsRange: 'Najmniejsza jest mniejsza niż największa.',
  needsRight: 'Poprawna odpowiedź leży między najmniejszą a największą.',
  needsUnit: 'Jednostka nie ma przecinka, znaku < ani ukośnika wstecznego.',
} as const satisfies WordsOf<typeof english>;
