import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('zh');
const points = (n: number) => count(n, { other: '# 分' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: '与题目要求不符，没有计入。',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? '可选任意多项。' : `至少选 ${number(least)} 项。`;
    if (least === most) return `请选 ${number(most)} 项。`;
    return least === 1 ? `最多选 ${number(most)} 项。` : `请选 ${number(least)} 到 ${number(most)} 项。`;
  },
  places: (most: number) => (most === 1 ? '只写首选。' : `1 到 ${number(most)} 每个数字各用一次。`),
  spend: (n: number, all: boolean) => (all ? `请分配 ${points(n)}。` : `最多可分配 ${points(n)}。`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `${amount(min)} 到 ${withUnit(max, unit)}。`;
    if (min !== null) return `至少 ${withUnit(min, unit)}。`;
    return max === null ? '' : `至多 ${withUnit(max, unit)}。`;
  },
  decimals: (decimals: number) => (decimals === 0 ? '整数。' : `最多 ${number(decimals)} 位小数。`),
  wordCount: (most: number) => (most === 1 ? '请写一个词。' : `最多写 ${number(most)} 个词。`),
  wordChars: (chars: number) => `每个词最多 ${number(chars)} 个字。`,
  chars: (chars: number) => `最多 ${number(chars)} 个字。`,

  choose: '请作答，然后提交。',
  firstCounts: '请作答，然后提交。提交后不能更改。',
  withdrawn: '投票已撤回。可以重新提交。',
} as const satisfies WordsOf<typeof english>;
