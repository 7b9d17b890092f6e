import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "第 1 名" */
export const ordinal = (n: number): string => `第 ${number(n)} 名`;

export const quizWords = {
  leaderboard: '排行榜',
  podium: '领奖台',
  teams: '队伍',
  bestPlayers: '个人优胜',
  heads: {
    rank: '名次',
    player: '参与者',
    team: '队伍',
    players: '人数',
    gained: '新得分',
    points: '得分',
  },
  player: (n: number) => `参与者 ${number(n)}`,
  points: (n: number) => count(n, { other: '# 分' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `连对 ${n} 题`,
  rank: (n: number) => `${n}`,
  place: ordinal,
  base: (questions: number, players: number) => `已答 ${number(questions)} 题，${number(players)} 人参与`,
  of: (n: number) => count(n, { other: '# 人' }),
  more: (n: number) => `另有 ${number(n)} 人`,
  nobody: '还没有人作答。',
} as const satisfies WordsOf<typeof english>;
