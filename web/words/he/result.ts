import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'תוצאות',
  chart: (question: string, ballots: string) => `תרשים עמודות: ${question} (${ballots}). אותם מספרים מופיעים בטבלה.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'אפשרות',
  votes: 'קולות',
  share: 'שיעור',
  change: 'שינוי',
  ofBallots: 'אפשר לבחור כמה תשובות: השיעורים הם מכלל המצביעים, והסכום יכול לעלות על 100%.',
  notShown: 'לא מוצג',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'מקומות' : 'אפשרויות'} ${from} עד ${to} מתוך ${of}. היתר בהמשך.`,
} as const satisfies WordsOf<typeof english>;
