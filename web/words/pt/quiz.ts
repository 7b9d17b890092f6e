import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "1º" */
export const ordinal = (n: number): string => `${number(n)}º`;

export const quizWords = {
  leaderboard: 'Classificação',
  podium: 'Pódio',
  teams: 'Equipes',
  bestPlayers: 'Melhores participantes',
  heads: {
    rank: 'Posição',
    player: 'Participante',
    team: 'Equipe',
    players: 'Participantes',
    gained: 'Novos pontos',
    points: 'Pontos',
  },
  player: (n: number) => `Participante ${number(n)}`,
  points: (n: number) => count(n, { one: '# ponto', other: '# pontos' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} seguidas`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) =>
    `Após ${count(questions, { one: '# pergunta', other: '# perguntas' })}, ${count(players, { one: '# participante', other: '# participantes' })}`,
  of: (n: number) => count(n, { one: '# participante', other: '# participantes' }),
  more: (n: number) => `e mais ${number(n)}`,
  nobody: 'Ninguém respondeu ainda.',
} as const satisfies WordsOf<typeof english>;
