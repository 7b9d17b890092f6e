import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('uk');
const points = (n: number) => count(n, { one: '# бал', few: '# бали', many: '# балів', other: '# бала' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Це не відповідає тому, про що запитано, тож нічого не зараховано.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Виберіть скільки завгодно.' : `Виберіть щонайменше ${number(least)}.`;
    if (least === most) return `Виберіть ${number(most)}.`;
    return least === 1 ? `Виберіть не більше ${number(most)}.` : `Виберіть від ${number(least)} до ${number(most)}.`;
  },
  places: (most: number) => (most === 1 ? 'Лише перший вибір.' : `Кожне число від 1 до ${number(most)} один раз.`),
  spend: (n: number, all: boolean) => (all ? `Розподіліть ${points(n)}.` : `Балів для розподілу: до ${number(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Від ${amount(min)} до ${withUnit(max, unit)}.`;
    if (min !== null) return `Від ${withUnit(min, unit)}.`;
    return max === null ? '' : `До ${withUnit(max, unit)}.`;
  },
  decimals: (decimals: number) =>
    decimals === 0 ? 'Ціле число.' : `Знаків після коми: не більше ${number(decimals)}.`,
  wordCount: (most: number) => (most === 1 ? 'Напишіть одне слово.' : `Напишіть слова, не більше ${number(most)}.`),
  wordChars: (chars: number) => `Символів у слові: не більше ${number(chars)}.`,
  chars: (chars: number) => `Символів: не більше ${number(chars)}.`,

  choose: 'Дайте відповідь і надішліть голос.',
  firstCounts: 'Дайте відповідь і надішліть голос. Змінити його не можна.',
  withdrawn: 'Ваш голос відкликано. Можна надіслати інший.',
} as const satisfies WordsOf<typeof english>;
