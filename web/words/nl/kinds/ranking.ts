import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Rangorde',
  hint: 'Iedereen zet de opties op volgorde, de beste eerst.',

  task: (places: number, options: number) => {
    if (places === options) return 'Tik de opties aan in jouw volgorde, de beste eerst.';
    return places === 1 ? 'Tik de beste aan.' : `Tik je beste ${number(places)} aan, de beste eerst.`;
  },
  placed: (n: number, of: number) => `${number(n)} van ${number(of)}`,
  list: 'Opties, in jouw volgorde',
  place: (n: number) => `Plaats ${number(n)}`,
  take: (label: string, n: number) => `${label}: plaats ${number(n)}. Tik om eruit te halen.`,
  up: (label: string) => `Omhoog: ${label}`,
  down: (label: string) => `Omlaag: ${label}`,
  isAt: (label: string, n: number) => `${label} staat op plaats ${number(n)}.`,
  isOut: (label: string) => `${label} heeft geen plaats.`,
  unit: (n: number) => plural(n, { one: '# punt', other: '# punten' }),

  counted: 'Punten',
  average: 'Gemiddelde plaats',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Punten per plaats. Ø: de gemiddelde plaats.',

  topTitle: 'Hoeveel op volgorde',
  all: 'Allemaal',
  needsTop: (options: number) =>
    `Het aantal op volgorde is een heel getal van 1 t/m ${number(options)}, of leeg voor allemaal.`,
} as const satisfies WordsOf<typeof english>;
