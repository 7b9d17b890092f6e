import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Mise en ordre',
  hint: 'Chaque personne met les options en ordre, la meilleure d’abord.',

  task: (places: number, options: number) => {
    if (places === options) return 'Touchez les options dans votre ordre, la meilleure d’abord.';
    return places === 1 ? 'Touchez la meilleure.' : `Touchez vos ${number(places)} meilleures, la meilleure d’abord.`;
  },
  placed: (n: number, of: number) => `${number(n)} sur ${number(of)}`,
  list: 'Options, dans votre ordre',
  place: (n: number) => `Place ${number(n)}`,
  take: (label: string, n: number) => `${label}\u202f: place ${number(n)}. Touchez pour retirer.`,
  up: (label: string) => `Monter\u202f: ${label}`,
  down: (label: string) => `Descendre\u202f: ${label}`,
  isAt: (label: string, n: number) => `${label}\u202f: place ${number(n)}.`,
  isOut: (label: string) => `${label}\u202f: sans place.`,
  unit: (n: number) => plural(n, { one: '# point', other: '# points' }),

  counted: 'Points',
  average: 'Place moyenne',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Points selon la place. Ø\u202f: la place moyenne.',

  topTitle: 'Combien d’options ordonner',
  all: 'Toutes',
  needsTop: (options: number) =>
    `Le nombre d’options à ordonner est un nombre entier de 1 à ${number(options)}, ou rien pour toutes.`,
} as const satisfies WordsOf<typeof english>;
