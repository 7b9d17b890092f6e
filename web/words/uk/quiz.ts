import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** Of a place: "1-ше", "2-ге", "3-тє", "4-те", "7-ме", "11-те". */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 19;
  const end = (!teen && { 1: 'ше', 2: 'ге', 3: 'тє', 7: 'ме', 8: 'ме' }[n % 10]) || 'те';
  return `${number(n)}-${n % 1000 === 0 ? 'не' : n % 100 === 40 ? 'ве' : end}`;
}

export const quizWords = {
  leaderboard: 'Таблиця лідерів',
  podium: 'П’єдестал',
  teams: 'Команди',
  bestPlayers: 'Найкращі гравці',
  heads: {
    rank: 'Місце',
    player: 'Гравець',
    team: 'Команда',
    players: 'Гравці',
    gained: 'Нові бали',
    points: 'Бали',
  },
  player: (n: number) => `Гравець ${number(n)}`,
  points: (n: number) => count(n, { one: '# бал', few: '# бали', many: '# балів', other: '# бала' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} поспіль`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) => `Запитань: ${number(questions)}, гравців: ${number(players)}`,
  of: (n: number) => count(n, { one: '# гравець', few: '# гравці', many: '# гравців', other: '# гравця' }),
  more: (n: number) => `і ще ${number(n)}`,
  nobody: 'Ще ніхто не відповів.',
} as const satisfies WordsOf<typeof english>;
