import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "1e" */
export const ordinal = (n: number): string => `${number(n)}e`;

export const quizWords = {
  leaderboard: 'Ranglijst',
  podium: 'Podium',
  teams: 'Teams',
  bestPlayers: 'Beste spelers',
  heads: {
    rank: 'Plaats',
    player: 'Speler',
    team: 'Team',
    players: 'Spelers',
    gained: 'Nieuwe punten',
    points: 'Punten',
  },
  player: (n: number) => `Speler ${number(n)}`,
  points: (n: number) => count(n, { one: '# punt', other: '# punten' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} op rij`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) =>
    `Na ${count(questions, { one: '# vraag', other: '# vragen' })}, ${count(players, { one: '# speler', other: '# spelers' })}`,
  of: (n: number) => count(n, { one: '# speler', other: '# spelers' }),
  more: (n: number) => `en nog ${number(n)}`,
  nobody: 'Er heeft nog niemand geantwoord.',
} as const satisfies WordsOf<typeof english>;
