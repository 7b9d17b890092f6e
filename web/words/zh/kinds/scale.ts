import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: '评分',
  hint: '每人选一个数字，例如 1 到 5。大屏幕显示平均值。',

  mean: (mean: number) => oneDecimal(mean),
  average: '平均',
  averageIs: (mean: number) => `平均 ${oneDecimal(mean)}`,
  noAverage: '还没有平均值',
  step: '等级',
  steps: '评分等级',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)}，最高 ${number(last)}${meaning === null ? '' : `：${isolated(meaning)}`}`,

  rangeTitle: '等级',
  range: (from: number, to: number) => `${number(from)} 到 ${number(to)}`,
  first: '最低',
  last: '最高',
  low: (step: number) => `${number(step)} 的含义（可不填）`,
  high: (step: number) => `${number(step)} 的含义（可不填）`,
  lowExample: '完全不同意',
  highExample: '非常同意',
  needsSteps: (least: number, most: number) => `评分从 0 或 1 开始，有 ${number(least)} 到 ${number(most)} 个等级。`,

  receipt: {
    toVote: '点选一个数字即可投票。',
    firstCounts: '点选一个数字即可投票。以第一次选择为准。',
    withdrawn: '投票已撤回。点选一个数字可重新投票。',
  },
} as const satisfies WordsOf<typeof english>;
