import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'סוג השאלה',
  question: 'שאלה',
  options: 'אפשרויות',
  option: (letter: string) => `אפשרות ${letter}`,
  removeOption: (letter: string) => `הסרת אפשרות ${letter}`,
  moveUp: (letter: string) => `אפשרות ${letter} למעלה`,
  moveDown: (letter: string) => `אפשרות ${letter} למטה`,
  addOption: 'הוספת אפשרות',
  resultsTitle: 'תוצאות',
  resultsLive: 'כולם רואים אותן בזמן ההצבעה',
  resultsHidden: 'מוסתרות עד שתציגו אותן',
  votesTitle: 'הצבעות',
  changeable: 'אפשר לשנות הצבעה כל עוד ההצבעה פתוחה',
  phonesTitle: 'תוצאות בטלפונים',
  phonesAlways: 'תמיד',
  phonesAfterVoting: 'אחרי שהצביעו באותו טלפון',
  timeTitle: 'מגבלת זמן',
  timeLimited: 'ההצבעה נסגרת אוטומטית',
  timeSeconds: 'שניות',
  timeRange: (least: number, most: number) => `${number(least)} עד ${number(most)} שניות`,
  needsTime: (least: number, most: number) => `מגבלת זמן היא ${number(least)} עד ${number(most)} שניות.`,
  needsQuestion: 'כתבו קודם שאלה.',
  needsOptions: (n: number) =>
    count(n, { one: 'כתבו לפחות אפשרות אחת.', two: 'כתבו לפחות שתי אפשרויות.', other: 'כתבו לפחות # אפשרויות.' }),
  emptiedOption: (letter: string) => `אפשרות ${letter} ריקה. מלאו או הסירו אותה.`,
  longQuestion: (chars: number) => `בשאלה יש לכל היותר ${number(chars)} תווים.`,
  longOption: (letter: string, chars: number) => `באפשרות ${letter} יש יותר מ־${number(chars)} תווים.`,
  fullOptions: (most: number) => `לשאלה יש לכל היותר ${number(most)} אפשרויות.`,
  tooLong: 'כל הטקסטים יחד ארוכים מדי. קצרו כמה מהאפשרויות.',
} as const satisfies WordsOf<typeof english>;
