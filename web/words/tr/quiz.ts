import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { number } from './numerals.ts';

/** "1." */
export const ordinal = (n: number): string => `${number(n)}.`;

export const quizWords = {
  leaderboard: 'Puan tablosu',
  podium: 'Kürsü',
  teams: 'Takımlar',
  bestPlayers: 'En iyiler',
  heads: {
    rank: 'Sıra',
    player: 'Oyuncu',
    team: 'Takım',
    players: 'Oyuncular',
    gained: 'Yeni puan',
    points: 'Puan',
  },
  player: (n: number) => `Oyuncu ${number(n)}`,
  points: (n: number) => `${number(n)} puan`,
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `üst üste ${n}`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) => `${number(questions)} soru sonunda, ${number(players)} oyuncu`,
  of: (n: number) => `${number(n)} oyuncu`,
  more: (n: number) => `ve ${number(n)} kişi daha`,
  nobody: 'Henüz kimse yanıt vermedi.',
} as const satisfies WordsOf<typeof english>;
