import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('he');
const points = (n: number) => count(n, { one: 'נקודה אחת', two: 'שתי נקודות', other: '# נקודות' });
/** The unit may be of another direction: the whole is read as it is written. */
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `\u2068${amount(n)}\u00a0${unit}\u2069`);

export const formTaskWords = {
  misfit: 'זה לא מתאים למה שנשאל, ולכן דבר לא נספר.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'בחרו כמה שתרצו.' : `בחרו לפחות ${number(least)}.`;
    if (least === most) return `בחרו ${number(most)}.`;
    return least === 1 ? `בחרו עד ${number(most)}.` : `בחרו ${number(least)} עד ${number(most)}.`;
  },
  places: (most: number) => (most === 1 ? 'רק הבחירה הראשונה.' : `כל מספר מ־1 עד ${number(most)}, פעם אחת.`),
  spend: (n: number, all: boolean) => (all ? `חלקו ${points(n)}.` : `חלקו עד ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `מ־${amount(min)} עד ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} ומעלה.`;
    return max === null ? '' : `עד ${withUnit(max, unit)}.`;
  },
  decimals: (decimals: number) =>
    decimals === 0
      ? 'מספר שלם.'
      : count(decimals, {
          one: 'לכל היותר ספרה אחת אחרי הנקודה.',
          two: 'לכל היותר שתי ספרות אחרי הנקודה.',
          other: 'לכל היותר # ספרות אחרי הנקודה.',
        }),
  wordCount: (most: number) =>
    most === 1
      ? 'כתבו מילה אחת.'
      : count(most, { one: 'כתבו מילה אחת.', two: 'כתבו עד שתי מילים.', other: 'כתבו עד # מילים.' }),
  wordChars: (chars: number) => `במילה יש לכל היותר ${number(chars)} תווים.`,
  chars: (chars: number) => `לכל היותר ${number(chars)} תווים.`,

  choose: 'ענו, ואז שלחו את ההצבעה.',
  firstCounts: 'ענו, ואז שלחו את ההצבעה. אי אפשר לשנות אותה.',
  withdrawn: 'ההצבעה בוטלה. אפשר לשלוח אחרת.',
} as const satisfies WordsOf<typeof english>;
