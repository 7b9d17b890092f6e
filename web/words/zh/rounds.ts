import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { number } from './numerals.ts';

export const roundWords = {
  earlier: '之前的轮次',
  earlierRound: (n: number, ballots: string) => `第 ${n} 轮：${ballots}`,
  archived: '已撤销',
  compare: {
    title: '对比两轮',
    before: '之前',
    after: '之后',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `第 ${n} 轮${isCurrent ? '，展示中' : ''}${isArchived ? '，已撤销' : ''}`,
    short: (n: number) => `第 ${n} 轮`,
    otherQuestion: '这两轮之间题目有改动。',
    change: (points: number) =>
      points === 0 ? '没有变化' : `${points > 0 ? '▲ +' : '▼ −'}${number(Math.abs(points))} 个百分点`,
    show: '在大屏幕上显示',
    takeDown: '从大屏幕撤下',
    isUp: '大屏幕正在显示这两轮。开始投票或展示其他题目时会自动撤下。',
    fresh: '新增',
    gone: '已去掉',
    notThere: '没有',
    base: (before: string, after: string) => `占比分别按 ${before}、${after}计算；变化单位为百分点。`,
  },
} as const satisfies WordsOf<typeof english>;
