import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "1º" */
export const ordinal = (n: number): string => `${number(n)}º`;

export const quizWords = {
  leaderboard: 'Classifica',
  podium: 'Podio',
  teams: 'Squadre',
  bestPlayers: 'Migliori punteggi',
  heads: {
    rank: 'Posto',
    player: 'Partecipante',
    team: 'Squadra',
    players: 'Partecipanti',
    gained: 'Nuovi punti',
    points: 'Punti',
  },
  player: (n: number) => `Partecipante ${number(n)}`,
  points: (n: number) => count(n, { one: '# punto', other: '# punti' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} di fila`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) =>
    `Dopo ${count(questions, { one: '# domanda', other: '# domande' })}, ${count(players, { one: '# partecipante', other: '# partecipanti' })}`,
  of: (n: number) => count(n, { one: '# partecipante', other: '# partecipanti' }),
  more: (n: number) => `e ancora ${number(n)}`,
  nobody: 'Ancora nessuna risposta.',
} as const satisfies WordsOf<typeof english>;
