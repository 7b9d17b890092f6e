import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('he');
const points = (n: number) => count(n, { one: 'נקודה אחת', two: 'שתי נקודות', other: '# נקודות' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `${points(n)} על תשובה נכונה${isWeighted ? ': ככל שמהר יותר, יותר נקודות.' : ', בלי קשר לזמן.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'לא עניתם';
    if (right === 1) return 'נכון!';
    return right > 0 ? `${Math.round(right * 100)}% נכון` : 'לא הפעם';
  },
  gained: (n: number) => `\u2066+${amount(n)}\u2069`,
  answer: (several: boolean) => (several ? 'התשובות הנכונות' : 'התשובה הנכונה'),
  number: (value: number, tolerance: number, unit: string) =>
    `\u2068\u2066${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}\u2069${unit === '' ? '' : `\u00a0${unit}`}\u2069`,
  standing: (rank: number, players: number) => `אתם במקום ${amount(rank)} מתוך ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `הקבוצה שלכם במקום ${amount(rank)}, עם ${points(n)} בממוצע.`,
  youAre: (player: number) => `על המסך אתם ״משתתף ${amount(player)}״.`,
} as const satisfies WordsOf<typeof english>;
