import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'שליחת ההצבעה שלי',
  sendChange: 'שליחת השינוי',
  sending: 'נשלח…',
  sent: 'נשלח',
  change: 'שינוי',
  keep: 'להשאיר את ההצבעה',
  moved: 'השאלה נשאלה מחדש בזמן שעניתם. התשובה נשמרה: בדקו אותה שוב, ואז שלחו.',

  receipt: {
    toVote: 'ענו, ואז שלחו את ההצבעה.',
    firstCounts: 'ענו, ואז שלחו את ההצבעה. אי אפשר לשנות אותה.',
    withdrawn: 'ההצבעה בוטלה. אפשר לשלוח אחרת.',
  },
} as const satisfies WordsOf<typeof english>;
