import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Rangfolge',
  hint: 'Alle bringen die Antworten in eine Reihenfolge, die beste zuerst.',

  task: (places: number, options: number) => {
    if (places === options) return 'Tippen Sie die Antworten in Ihrer Reihenfolge an, die beste zuerst.';
    return places === 1 ? 'Tippen Sie die beste an.' : `Tippen Sie Ihre besten ${number(places)} an, die beste zuerst.`;
  },
  placed: (n: number, of: number) => `${number(n)} von ${number(of)}`,
  list: 'Antworten, in Ihrer Reihenfolge',
  place: (n: number) => `Platz ${number(n)}`,
  take: (label: string, n: number) => `${label}: Platz ${number(n)}. Antippen, um sie herauszunehmen.`,
  up: (label: string) => `Nach oben: ${label}`,
  down: (label: string) => `Nach unten: ${label}`,
  isAt: (label: string, n: number) => `${label} ist auf Platz ${number(n)}.`,
  isOut: (label: string) => `${label} hat keinen Platz.`,
  unit: (n: number) => plural(n, { one: '# Punkt', other: '# Punkte' }),

  counted: 'Punkte',
  average: 'Mittlerer Platz',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Punkte nach Platz. Ø: der mittlere Platz.',

  topTitle: 'Wie viele geordnet werden',
  all: 'Alle',
  needsTop: (options: number) =>
    `Wie viele geordnet werden, ist eine ganze Zahl von 1 bis ${number(options)}, oder leer für alle.`,
} as const satisfies WordsOf<typeof english>;
