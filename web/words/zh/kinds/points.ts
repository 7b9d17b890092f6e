import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { other: '# 分' });

export const pointsWords = {
  name: '分配分数',
  hint: '每人把 100 分分配给各选项。',

  task: (n: number, all: boolean) => (all ? `请分配 ${points(n)}。` : `最多可分配 ${points(n)}。`),
  left: (n: number) => (n < 0 ? `超出 ${points(-n)}` : `还剩 ${number(n)}`),
  list: '各选项的分数',
  own: (n: number) => `您给了 ${points(n)}`,
  of: (label: string) => `给分：${label}`,
  less: (n: number, label: string) => `减 ${number(n)}：${label}`,
  more: (n: number, label: string) => `加 ${number(n)}：${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: '分数',
  average: '人均分数',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø：人均分数。',

  pointsTitle: '可分配的分数',
  all: '必须全部分完',
  needsPoints: (least: number, most: number) => `可分配的分数是 ${number(least)} 到 ${number(most)} 的整数。`,
} as const satisfies WordsOf<typeof english>;
