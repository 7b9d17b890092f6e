import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Aller au vote',
    chat: 'Aller au chat',
    now: 'Aller à la question affichée',
    result: 'Aller au résultat',
    deck: 'Aller aux questions',
    join: 'Aller à «\u202fRejoindre une salle\u202f»',
    create: 'Aller à «\u202fCréer une salle\u202f»',
  },
  pause: 'Figer les résultats',
  unpause: 'Reprendre les résultats',
  paused: (n: number) =>
    n === 0 ? 'En pause' : `En pause, ${count(n, { one: '# voix de plus', other: '# voix de plus' })}`,
  goesOn: 'Les résultats reprennent',
  asTable: 'Afficher en tableau',
  asChart: 'Afficher en graphique',
  isTable: 'À présent en tableau',
  isChart: 'À présent en graphique',
  noLimit: 'Plus de limite de temps',
} as const satisfies WordsOf<typeof english>;
