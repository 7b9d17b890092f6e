import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { one: 'נקודה אחת', two: 'שתי נקודות', other: '# נקודות' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} על תשובה נכונה: ככל שמהר יותר, יותר נקודות.`
      : `${points(n)} על תשובה נכונה, בלי קשר לזמן.`,
  right: 'נכון!',
  wrong: 'לא הפעם',
  partly: (percent: number) => `${percent}% נכון`,
  none: 'לא עניתם',
  gained: (n: number) => `\u2066+${number(n)}\u2069`,
  streak: (n: number) =>
    count(n, { one: 'תשובה נכונה אחת ברצף', two: 'שתי תשובות נכונות ברצף', other: '# תשובות נכונות ברצף' }),
  answer: (several: boolean) => (several ? 'התשובות הנכונות:' : 'התשובה הנכונה:'),
  standing: (rank: number, players: number) => `${ordinal(rank)} מתוך ${number(players)}`,
  points,
  youAre: (player: number) => `על המסך אתם ״משתתף ${number(player)}״.`,
  team: 'הקבוצה שלכם',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${ordinal(rank)}, ${points(n)} בממוצע`,
  choose: 'בחרו קבוצה',
  change: 'החלפת קבוצה',
  notSent: 'אין חיבור כרגע. נסו שוב.',
} as const satisfies WordsOf<typeof english>;
