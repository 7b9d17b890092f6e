import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { count, decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Kolejność',
  hint: 'Każda osoba układa opcje po kolei, od najlepszej.',

  task: (places: number, options: number) => {
    if (places === options) return 'Dotykaj opcji w swojej kolejności, od najlepszej.';
    if (places === 1) return 'Dotknij najlepszej.';
    return count(places, {
      one: 'Dotknij # opcji.',
      few: 'Dotknij # najlepszych opcji, od najlepszej.',
      many: 'Dotknij # najlepszych opcji, od najlepszej.',
      other: 'Dotknij # najlepszych opcji, od najlepszej.',
    });
  },
  placed: (n: number, of: number) => `${number(n)} z ${number(of)}`,
  list: 'Opcje w Twojej kolejności',
  place: (n: number) => `Miejsce ${number(n)}`,
  take: (label: string, n: number) => `${label}: miejsce ${number(n)}. Dotknij, aby zdjąć.`,
  up: (label: string) => `W górę: ${label}`,
  down: (label: string) => `W dół: ${label}`,
  isAt: (label: string, n: number) => `${label}: miejsce ${number(n)}.`,
  isOut: (label: string) => `${label}: bez miejsca.`,
  unit: (n: number) => plural(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),

  counted: 'Punkty',
  average: 'Średnie miejsce',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Punkty za miejsce. Ø: średnie miejsce.',

  topTitle: 'Ile ułożyć',
  all: 'Wszystkie',
  needsTop: (options: number) =>
    `Liczba opcji do ułożenia musi być całkowita, od 1 do ${number(options)}; puste pole to wszystkie.`,
} as const satisfies WordsOf<typeof english>;
