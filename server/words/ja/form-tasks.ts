import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('ja');
const points = (n: number) => count(n, { other: '#点' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: '質問の形式に合っていないため、集計されていません。',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'いくつでも選べます。' : `${number(least)}つ以上選んでください。`;
    if (least === most) return `${number(most)}つ選んでください。`;
    return least === 1 ? `${number(most)}つまで選べます。` : `${number(least)}～${number(most)}つ選んでください。`;
  },
  places: (most: number) => (most === 1 ? '一番よいものだけ。' : `1～${number(most)}をそれぞれ1回ずつ。`),
  spend: (n: number, all: boolean) => (all ? `${points(n)}を割り振ってください。` : `${points(n)}まで割り振れます。`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `${amount(min)}～${withUnit(max, unit)}。`;
    if (min !== null) return `${withUnit(min, unit)}以上。`;
    return max === null ? '' : `${withUnit(max, unit)}以下。`;
  },
  decimals: (decimals: number) => (decimals === 0 ? '整数。' : `小数点以下${number(decimals)}桁まで。`),
  wordCount: (most: number) => (most === 1 ? '言葉を1つ書いてください。' : `言葉を${number(most)}つまで書けます。`),
  wordChars: (chars: number) => `1つの言葉は${number(chars)}文字までです。`,
  chars: (chars: number) => `${number(chars)}文字まで。`,

  choose: '回答して、送信してください。',
  firstCounts: '回答して、送信してください。送信後は変更できません。',
  withdrawn: '投票を取り消しました。もう一度送信できます。',
} as const satisfies WordsOf<typeof english>;
