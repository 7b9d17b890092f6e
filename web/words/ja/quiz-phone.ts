import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { other: '#点' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted ? `正解は${points(n)}。早いほど高得点です。` : `正解は${points(n)}。時間は関係ありません。`,
  right: '正解！',
  wrong: '残念、不正解',
  partly: (percent: number) => `${percent}%正解`,
  none: '回答なし',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { other: '#問連続正解' }),
  answer: () => '正解：',
  standing: (rank: number, players: number) => `${number(players)}人中${ordinal(rank)}`,
  points,
  youAre: (player: number) => `スクリーンでの表示は「参加者${number(player)}」です。`,
  team: '所属チーム',
  teamStanding: (name: string, rank: number, n: number) => `${name}：${ordinal(rank)}、平均${points(n)}`,
  choose: 'チームを選んでください',
  change: 'チームを変更',
  notSent: '接続がありません。もう一度お試しください。',
} as const satisfies WordsOf<typeof english>;
