import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'Choix multiple',
  hint: 'Chaque personne choisit plusieurs options.',

  pick: (least: number, most: number | null) => {
    if (most === null)
      return least === 1 ? 'Choisissez autant d’options que vous voulez.' : `Choisissez-en au moins ${number(least)}.`;
    if (least === most) return `Choisissez-en ${number(most)}.`;
    return least === 1
      ? `Choisissez-en jusqu’à ${number(most)}.`
      : `Choisissez-en de ${number(least)} à ${number(most)}.`;
  },
  picked: (n: number) => count(n, { one: '# choisie', other: '# choisies' }),

  pickTitle: 'Combien d’options choisir',
  least: 'Au moins',
  most: 'Au plus',
  all: 'Toutes',
  needsCount: 'Le nombre d’options à choisir est un nombre entier, 1 ou plus.',
  needsFit: (options: number) =>
    `Le nombre d’options à choisir ne convient pas pour ${count(options, { one: '# option', other: '# options' })}\u202f: le minimum ne dépasse pas le maximum, et le maximum ne dépasse pas le total.`,
} as const satisfies WordsOf<typeof english>;
