import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { decimal, list, number } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: '数の予想',
  hint: '1人1つの数を答えます。',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `${amount(to)}以下`;
    if (to === null) return `${amount(from)}以上`;
    return from === to ? amount(from) : `${amount(from)}～${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}～${withUnit(high, unit)}`,

  answer: '答えの数',
  less: (n: number) => `${amount(n)}減らす`,
  more: (n: number) => `${amount(n)}増やす`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `${amount(min)}～${withUnit(max, unit)}。`;
    if (min !== null) return `${withUnit(min, unit)}以上。`;
    return max === null ? '' : `${withUnit(max, unit)}以下。`;
  },
  places: (decimals: number) => (decimals === 0 ? '整数。' : `小数点以下${number(decimals)}桁まで。`),
  reads: (value: string) => `${value}として読み取りました。`,
  unread: '数として読み取れません。',

  median: '中央値',
  middle: '中央の半数',
  mean: '平均',
  right: '正解',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    `${amount(ballots)}人中${amount(n)}人が${tolerance === null ? '正解' : `\u00b1${tolerance}以内`}`,
  rightKept: (value: string) => `正解：${value}。投票が終わって結果を公開するまで、ホストにだけ見えます。`,
  none: 'まだ数がありません',
  noneHidden: '数は、ホストが公開するまで表示されません。',
  chart: (question: string, ballots: string) => `ヒストグラム：${question}（${ballots}）。同じ数字の表が続きます。`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `ヒストグラム。${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}：${votes}`)) || 'まだ数がありません'
    }`,
  numbers: '数',
  own: (value: string) => `自分：${value}`,

  unit: '単位',
  unitExample: 'km',
  least: '最小',
  greatest: '最大',
  any: '指定なし',
  decimals: '小数の桁数',
  rightTitle: '正解',
  hasRight: '正解がある',
  rightValue: '正解の値',
  tolerance: '許容する誤差',
  rightHint: '投票が終わって結果を公開するまで、ホストにだけ見えます。',
  needsNumbers: '最小、最大、正解は、指定の桁数までの数です。',
  needsRange: '最小は最大より小さくしてください。',
  needsRight: '正解は最小と最大の間にしてください。',
  needsUnit: '単位にコンマ、<、バックスラッシュは使えません。',
} as const satisfies WordsOf<typeof english>;
