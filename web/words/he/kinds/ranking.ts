import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'דירוג',
  hint: 'מסדרים את האפשרויות, הטובה ביותר ראשונה.',

  task: (places: number, options: number) => {
    if (places === options) return 'הקישו על האפשרויות לפי הסדר שלכם, הטובה ביותר ראשונה.';
    return places === 1 ? 'הקישו על הטובה ביותר.' : `הקישו על ${number(places)} הטובות ביותר, לפי הסדר.`;
  },
  placed: (n: number, of: number) => `${number(n)} מתוך ${number(of)}`,
  list: 'האפשרויות, לפי הסדר שלכם',
  place: (n: number) => `מקום ${number(n)}`,
  take: (label: string, n: number) => `${label}: מקום ${number(n)}. הקישו כדי להוציא.`,
  up: (label: string) => `למעלה: ${label}`,
  down: (label: string) => `למטה: ${label}`,
  isAt: (label: string, n: number) => `${label}: מקום ${number(n)}.`,
  isOut: (label: string) => `${label}: בלי מקום.`,
  unit: (n: number) => plural(n, { one: '# נקודה', two: '# נקודות', other: '# נקודות' }),

  counted: 'נקודות',
  average: 'מקום ממוצע',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'נקודות לפי מקום. Ø: המקום הממוצע.',

  topTitle: 'כמה לדרג',
  all: 'הכול',
  needsTop: (options: number) => `מספר האפשרויות לדירוג הוא מספר שלם מ־1 עד ${number(options)}, או ריק עבור הכול.`,
} as const satisfies WordsOf<typeof english>;
