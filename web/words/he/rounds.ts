import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { number } from './numerals.ts';

export const roundWords = {
  earlier: 'סבבים קודמים',
  earlierRound: (n: number, ballots: string) => `סבב ${n}: ${ballots}`,
  archived: 'בוטל',
  compare: {
    title: 'השוואת שני סבבים',
    before: 'לפני',
    after: 'אחרי',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `סבב ${n}${isCurrent ? ', מוצג' : ''}${isArchived ? ', בוטל' : ''}`,
    short: (n: number) => `סבב ${n}`,
    otherQuestion: 'השאלה שונתה בין שני הסבבים.',
    change: (points: number) =>
      points === 0 ? 'אין שינוי' : `\u2066${points > 0 ? '▲ +' : '▼ −'}${number(Math.abs(points))}\u2069 נק׳`,
    show: 'הצגה על המסך',
    takeDown: 'הורדה מהמסך',
    isUp: 'המסך מציג את שני הסבבים. זה נגמר מעצמו כשנפתחת הצבעה או מוצגת שאלה אחרת.',
    fresh: 'חדש',
    gone: 'הוסר',
    notThere: 'לא קיים',
    base: (before: string, after: string) => `שיעורים מתוך ${before} ומתוך ${after}; השינויים בנקודות האחוז.`,
  },
} as const satisfies WordsOf<typeof english>;
