import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { other: '# 分' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted ? `答对得 ${points(n)}，越快得分越多。` : `答对得 ${points(n)}，快慢都一样。`,
  right: '答对了！',
  wrong: '这次没答对',
  partly: (percent: number) => `答对 ${percent}%`,
  none: '没有作答',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { other: '连续答对 # 题' }),
  answer: () => '正确答案：',
  standing: (rank: number, players: number) => `${ordinal(rank)}，共 ${number(players)} 人`,
  points,
  youAre: (player: number) => `您在大屏幕上是“参与者 ${number(player)}”。`,
  team: '您的队伍',
  teamStanding: (name: string, rank: number, n: number) => `${name}：${ordinal(rank)}，平均 ${points(n)}`,
  choose: '选择队伍',
  change: '更换队伍',
  notSent: '暂时没有连接。请重试。',
} as const satisfies WordsOf<typeof english>;
