import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** Before a noun: "1.er", "2.º", "3.er". */
export const ordinal = (n: number): string => `${number(n)}${/(^|[^1])[13]$/.test(`${n}`) ? '.er' : '.º'}`;

export const quizWords = {
  leaderboard: 'Clasificación',
  podium: 'Podio',
  teams: 'Equipos',
  bestPlayers: 'Mejores puntuaciones',
  heads: {
    rank: 'Puesto',
    player: 'Participante',
    team: 'Equipo',
    players: 'Participantes',
    gained: 'Puntos nuevos',
    points: 'Puntos',
  },
  player: (n: number) => `Participante ${number(n)}`,
  points: (n: number) => count(n, { one: '# punto', other: '# puntos' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} seguidas`,
  rank: (n: number) => `${n}.`,
  place: (n: number) => `${number(n)}.º`,
  base: (questions: number, players: number) =>
    `Después de ${count(questions, { one: '# pregunta', other: '# preguntas' })}, ${count(players, { one: '# participante', other: '# participantes' })}`,
  of: (n: number) => count(n, { one: '# participante', other: '# participantes' }),
  more: (n: number) => `y ${number(n)} más`,
  nobody: 'Todavía no ha respondido nadie.',
} as const satisfies WordsOf<typeof english>;
