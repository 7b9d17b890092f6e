import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { decimal, list, number } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: '估算',
  hint: '每人写一个数字。',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `至多 ${amount(to)}`;
    if (to === null) return `至少 ${amount(from)}`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: '您的数字',
  less: (n: number) => `减 ${amount(n)}`,
  more: (n: number) => `加 ${amount(n)}`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `${amount(min)} 到 ${withUnit(max, unit)}。`;
    if (min !== null) return `至少 ${withUnit(min, unit)}。`;
    return max === null ? '' : `至多 ${withUnit(max, unit)}。`;
  },
  places: (decimals: number) => (decimals === 0 ? '整数。' : `最多 ${number(decimals)} 位小数。`),
  reads: (value: string) => `即 ${value}。`,
  unread: '无法识别为数字。',

  median: '中位数',
  middle: '中间一半',
  mean: '平均',
  right: '正确答案',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    `${amount(ballots)} 人中有 ${amount(n)} 人${tolerance === null ? '答对' : `误差在 \u00b1${tolerance} 以内`}`,
  rightKept: (value: string) => `正确答案：${value}。投票结束并公布结果之前，只有您能看到。`,
  none: '还没有数字',
  noneHidden: '数字由主持人公布后才显示。',
  chart: (question: string, ballots: string) => `直方图：${question}（${ballots}）。后面的表格列出相同的数字。`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `直方图。${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}：${votes}`)) || '还没有数字'
    }`,
  numbers: '数字',
  own: (value: string) => `您的：${value}`,

  unit: '单位',
  unitExample: '公里',
  least: '最小',
  greatest: '最大',
  any: '不限',
  decimals: '小数位数',
  rightTitle: '正确答案',
  hasRight: '有正确答案',
  rightValue: '答案是',
  tolerance: '允许误差',
  rightHint: '投票结束并公布结果之前，只有您能看到。',
  needsNumbers: '最小值、最大值和正确答案都是数字，小数位数不能超过设定。',
  needsRange: '最小值要小于最大值。',
  needsRight: '正确答案要在最小值和最大值之间。',
  needsUnit: '单位中不能有逗号、< 和反斜杠。',
} as const satisfies WordsOf<typeof english>;
