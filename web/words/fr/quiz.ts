import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** Of a place: "1re", "2e". */
export const ordinal = (n: number): string => (n === 1 ? '1re' : `${number(n)}e`);

export const quizWords = {
  leaderboard: 'Classement',
  podium: 'Podium',
  teams: 'Équipes',
  bestPlayers: 'Meilleurs scores',
  heads: {
    rank: 'Rang',
    player: 'Personne',
    team: 'Équipe',
    players: 'Personnes',
    gained: 'Nouveaux points',
    points: 'Points',
  },
  player: (n: number) => `Anonyme ${number(n)}`,
  points: (n: number) => count(n, { one: '# point', other: '# points' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} d’affilée`,
  rank: (n: number) => `${n}.`,
  place: (n: number) => number(n),
  base: (questions: number, players: number) =>
    `Après ${count(questions, { one: '# question', other: '# questions' })}, ${count(players, { one: '# personne', other: '# personnes' })}`,
  of: (n: number) => count(n, { one: '# personne', other: '# personnes' }),
  more: (n: number) => count(n, { one: 'et # autre', other: 'et # autres' }),
  nobody: 'Personne n’a encore répondu.',
} as const satisfies WordsOf<typeof english>;
