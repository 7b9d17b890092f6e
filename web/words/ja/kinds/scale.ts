import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: '段階評価',
  hint: '1～5などの数字を選びます。スクリーンに平均が出ます。',

  mean: (mean: number) => oneDecimal(mean),
  average: '平均',
  averageIs: (mean: number) => `平均 ${oneDecimal(mean)}`,
  noAverage: 'まだ平均がありません',
  step: '段階',
  steps: '評価の段階',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)}、最大${number(last)}${meaning === null ? '' : `：${isolated(meaning)}`}`,

  rangeTitle: '段階',
  range: (from: number, to: number) => `${number(from)}～${number(to)}`,
  first: '最初',
  last: '最後',
  low: (step: number) => `${number(step)}の意味（任意）`,
  high: (step: number) => `${number(step)}の意味（任意）`,
  lowExample: 'まったくそう思わない',
  highExample: 'とてもそう思う',
  needsSteps: (least: number, most: number) => `段階は0か1から始まり、${number(least)}～${number(most)}段階です。`,

  receipt: {
    toVote: '数字をタップすると投票できます。',
    firstCounts: '数字をタップすると投票できます。最初の選択が有効です。',
    withdrawn: '投票を取り消しました。数字をタップすると投票し直せます。',
  },
} as const satisfies WordsOf<typeof english>;
