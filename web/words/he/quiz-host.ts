import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'חידון',
  hint: 'הנקודות ניתנות כשמציגים תשובה נכונה.',
  showLeaderboard: 'הצגת המובילים',
  showPodium: 'פודיום',
  takeDown: 'הורדה מהמסך',
  isUp: { leaderboard: 'המסך מציג את טבלת המובילים.', podium: 'המסך מציג את הפודיום.' },
  isDown: 'המסך מציג את השאלה.',
  whenClosed: 'סגרו את ההצבעה, ואז אפשר להציג.',

  isQuiz: 'שאלה של חידון',
  right: {
    any: 'תשובה נכונה: כל אחת מהמסומנות',
    all: 'תשובה נכונה: כל המסומנות בדיוק',
    order: 'הסדר הנכון',
  },
  own: 'הערך הנכון נמצא בהגדרות סוג השאלה, למעלה.',
  placeOf: (letter: string) => `המקום של ${letter}`,
  points: 'נקודות',
  timing: 'זמן',
  timings: { weighted: 'מהר יותר, יותר נקודות', free: 'אותן נקודות בכל זמן' },
  streaks: 'תשובות נכונות ברצף מזכות ביותר',
  explanation: 'הסבר, מוצג אחרי החשיפה',
  needsOwn: 'לשאלת חידון נדרשת תשובה נכונה.',
  needsRight: 'סמנו לפחות תשובה נכונה אחת.',
  needsPoints: (most: number) => `תשובה נכונה מזכה ב־1 עד ${number(most)} נקודות.`,
  longExplanation: (most: number) => `ההסבר ארוך מדי: לכל היותר ${number(most)} תווים.`,

  teams: 'קבוצות בחידון',
  how: { nobody: 'בלי קבוצות', choice: 'בחירה אישית', deal: 'חלוקה שווה בכניסה' },
  teamNames: 'שמות הקבוצות, אחד בכל שורה',
  usualNames: ['שועלים', 'ינשופים'],
  saveTeams: 'שמירת הקבוצות',
  needsTeams: (least: number, most: number) => `כתבו ${number(least)} עד ${number(most)} שמות שונים.`,
} as const satisfies WordsOf<typeof english>;
