import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { isolated } from '../isolated-text.ts';
import { count, decimal, list } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
/** The unit may be of another direction: the whole is read as it is written. */
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : isolated(`${amount(n)}\u00a0${unit}`));

export const numberWords = {
  name: 'אומדן',
  hint: 'נותנים מספר.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `עד ${amount(to)}`;
    if (to === null) return `${amount(from)} ומעלה`;
    return from === to ? amount(from) : `\u2066${amount(from)}\u2013${amount(to)}\u2069`;
  },
  spanned: (low: number, high: number, unit: string) =>
    isolated(`${amount(low)}\u2013${amount(high)}${unit === '' ? '' : `\u00a0${unit}`}`),

  answer: 'המספר שלכם',
  less: (n: number) => `פחות ${amount(n)}`,
  more: (n: number) => `עוד ${amount(n)}`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `מ־${amount(min)} עד ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} ומעלה.`;
    return max === null ? '' : `עד ${withUnit(max, unit)}.`;
  },
  places: (decimals: number) =>
    decimals === 0
      ? 'מספר שלם.'
      : count(decimals, {
          one: 'לכל היותר ספרה אחת אחרי הנקודה.',
          two: 'לכל היותר שתי ספרות אחרי הנקודה.',
          other: 'לכל היותר # ספרות אחרי הנקודה.',
        }),
  reads: (value: string) => `כלומר ${value}.`,
  unread: 'לא ניתן לקרוא את זה כמספר.',

  median: 'חציון',
  middle: 'המחצית האמצעית',
  mean: 'ממוצע',
  right: 'התשובה הנכונה',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `${amount(n)} מתוך ${amount(ballots)} ענו נכון`
      : `${amount(n)} מתוך ${amount(ballots)} היו בטווח \u2066\u00b1${tolerance}\u2069`,
  rightKept: (value: string) => `התשובה הנכונה: ${value}. רק אתם רואים אותה עד שההצבעה תסתיים והתוצאות יוצגו.`,
  none: 'עוד אין מספר',
  noneHidden: 'המספרים מוסתרים עד שיוצגו.',
  chart: (question: string, ballots: string) => `היסטוגרמה: ${question} (${ballots}). אותם מספרים מופיעים בטבלה.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `היסטוגרמה. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) || 'עוד אין מספר'
    }`,
  numbers: 'מספרים',
  own: (value: string) => `שלכם: ${value}`,

  unit: 'יחידה',
  unitExample: 'ק״מ',
  least: 'הקטן ביותר',
  greatest: 'הגדול ביותר',
  any: 'ללא הגבלה',
  decimals: 'ספרות אחרי הנקודה',
  rightTitle: 'התשובה הנכונה',
  hasRight: 'יש תשובה נכונה',
  rightValue: 'היא',
  tolerance: 'נכון גם בסטייה של עד',
  rightHint: 'רק אתם רואים אותה עד שההצבעה תסתיים והתוצאות יוצגו.',
  needsNumbers: 'הקטן, הגדול והתשובה הנכונה הם מספרים, בלי יותר ספרות אחרי הנקודה מכפי שנקבע.',
  needsRange: 'הקטן ביותר צריך להיות קטן מהגדול ביותר.',
  needsRight: 'התשובה הנכונה צריכה להיות בין הקטן לגדול.',
  needsUnit: 'ביחידה אין פסיק, אין \u2066<\u2069 ואין לוכסן הפוך.',
} as const satisfies WordsOf<typeof english>;
