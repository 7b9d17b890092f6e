import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "1位" */
export const ordinal = (n: number): string => `${number(n)}位`;

export const quizWords = {
  leaderboard: 'ランキング',
  podium: '表彰台',
  teams: 'チーム',
  bestPlayers: '個人上位',
  heads: {
    rank: '順位',
    player: '参加者',
    team: 'チーム',
    players: '人数',
    gained: '新しい得点',
    points: '得点',
  },
  player: (n: number) => `参加者${number(n)}`,
  points: (n: number) => count(n, { other: '#点' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n}問連続正解`,
  rank: (n: number) => `${n}`,
  place: ordinal,
  base: (questions: number, players: number) => `${number(questions)}問終了、${number(players)}人が参加`,
  of: (n: number) => count(n, { other: '#人' }),
  more: (n: number) => `ほか${number(n)}人`,
  nobody: 'まだ回答がありません。',
} as const satisfies WordsOf<typeof english>;
