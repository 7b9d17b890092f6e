import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "1." */
export const ordinal = (n: number): string => `${number(n)}.`;

export const quizWords = {
  leaderboard: 'Rangliste',
  podium: 'Siegerpodest',
  teams: 'Teams',
  bestPlayers: 'Die Besten',
  heads: {
    rank: 'Rang',
    player: 'Person',
    team: 'Team',
    players: 'Personen',
    gained: 'Neue Punkte',
    points: 'Punkte',
  },
  player: (n: number) => `Person ${number(n)}`,
  points: (n: number) => count(n, { one: '# Punkt', other: '# Punkte' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} in Folge`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) =>
    `Nach ${count(questions, { one: '# Frage', other: '# Fragen' })}, ${count(players, { one: '# Person', other: '# Personen' })}`,
  of: (n: number) => count(n, { one: '# Person', other: '# Personen' }),
  more: (n: number) => `und ${number(n)} weitere`,
  nobody: 'Noch hat niemand geantwortet.',
} as const satisfies WordsOf<typeof english>;
