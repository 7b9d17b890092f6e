import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { other: '#点' });

export const pointsWords = {
  name: '点数配分',
  hint: '100点を選択肢に割り振ります。',

  task: (n: number, all: boolean) => (all ? `${points(n)}を割り振ってください。` : `${points(n)}まで割り振れます。`),
  left: (n: number) => (n < 0 ? `${points(-n)}超過` : `残り${number(n)}`),
  list: '選択肢ごとの点数',
  own: (n: number) => `自分は${points(n)}`,
  of: (label: string) => `点数：${label}`,
  less: (n: number, label: string) => `${number(n)}減らす：${label}`,
  more: (n: number, label: string) => `${number(n)}増やす：${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: '点数',
  average: '1人あたりの点数',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø：1人あたりの点数。',

  pointsTitle: '割り振る点数',
  all: 'すべて使い切る',
  needsPoints: (least: number, most: number) => `割り振る点数は${number(least)}～${number(most)}の整数です。`,
} as const satisfies WordsOf<typeof english>;
