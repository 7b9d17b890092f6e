import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: 'נקודה אחת', two: 'שתי נקודות', other: '# נקודות' });

export const pointsWords = {
  name: 'חלוקת נקודות',
  hint: 'מחלקים 100 נקודות בין האפשרויות.',

  task: (n: number, all: boolean) => (all ? `חלקו ${points(n)}.` : `חלקו עד ${points(n)}.`),
  left: (n: number) => (n < 0 ? `${points(-n)} יותר מדי` : `נותרו ${number(n)}`),
  list: 'נקודות לכל אפשרות',
  own: (n: number) => `שלכם: ${points(n)}`,
  of: (label: string) => `נקודות עבור ${label}`,
  less: (n: number, label: string) => `${number(n)} פחות עבור ${label}`,
  more: (n: number, label: string) => `${number(n)} יותר עבור ${label}`,
  minus: (n: number) => `\u2066−${number(n)}\u2069`,
  plus: (n: number) => `\u2066+${number(n)}\u2069`,

  counted: 'נקודות',
  average: 'נקודות להצבעה',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: נקודות להצבעה.',

  pointsTitle: 'נקודות לחלוקה',
  all: 'חובה לחלק את כולן',
  needsPoints: (least: number, most: number) =>
    `מספר הנקודות לחלוקה הוא מספר שלם מ־${number(least)} עד ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
