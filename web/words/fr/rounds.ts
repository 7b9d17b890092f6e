import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Tours précédents',
  earlierRound: (n: number, ballots: string) => `Tour ${n}\u202f: ${ballots}`,
  archived: 'annulé',
  compare: {
    title: 'Comparer deux tours',
    before: 'Avant',
    after: 'Après',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Tour ${n}${isCurrent ? ', affiché' : ''}${isArchived ? ', annulé' : ''}`,
    short: (n: number) => `Tour ${n}`,
    otherQuestion: 'La question a été modifiée entre ces deux tours.',
    change: (points: number) =>
      points === 0
        ? 'aucun changement'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# point', other: '# points' })}`,
    show: 'Afficher à l’écran',
    takeDown: 'Retirer de l’écran',
    isUp: 'L’écran montre ces deux tours. Cela s’arrête tout seul quand le vote s’ouvre ou qu’une autre question s’affiche.',
    fresh: 'nouvelle',
    gone: 'disparue',
    notThere: 'absente',
    base: (before: string, after: string) =>
      `Parts sur ${before} et sur ${after}\u202f; changements en points de pourcentage.`,
  },
} as const satisfies WordsOf<typeof english>;
