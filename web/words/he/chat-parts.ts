import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'ניהול צ׳אט',
  times: (n: number) => `\u2066\u00d7${n}\u2069`,
  choseLabel: 'הצבעה בעד',
  older: 'הצגת הודעות קודמות',
  gap: (n: number) => count(n, { one: 'עוד הודעה אחת', two: 'עוד שתי הודעות', other: 'עוד # הודעות' }),
  loadFailed: 'לא נטען: אין חיבור. נסו שוב בעוד רגע.',
  waitsForApproval: 'ממתין לאישור. רק אתם רואים את זה.',
  waitsForReveal: 'ממתין לתוצאות. רק אתם רואים את זה.',
  waitsHere: 'יוצג רק אחרי התוצאות.',
  turnedDown: 'זה לא הוצג. רק אתם רואים את זה.',
  report: 'דיווח',
  reportOf: (name: string) => `דיווח למנחה על ההודעה של ${isolated(name)}`,
  reported: 'דווח',
  paused: 'הצ׳אט מושהה. אפשר להמשיך לקרוא.',
  held: 'הודעות נקראות לפני שהן מוצגות.',
  quiet: 'ההודעות ממתינות עד שיוצגו התוצאות.',
  slow: (seconds: number) =>
    count(seconds, { one: 'הודעה אחת בכל שנייה.', two: 'הודעה אחת בכל שתי שניות.', other: 'הודעה אחת בכל # שניות.' }),
  unnamed: 'כאן ההודעות בלי שמות.',
  nameNeeded: 'כאן ההודעות עם שם.',
  offered: (name: string) => `לכתוב בשם ${isolated(name)}`,
  another: 'שם אחר',
  voiceTitle: 'למה?',
  voiceHint: (labels: readonly string[]) =>
    `אפשר לכתוב למה. כולם יראו את מה שתכתבו לצד ״${isolated(list(labels))}״, בלי שמכם; כדי שההצבעה תישאר חשאית, אל תכתבו מי אתם.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `אפשר לכתוב למה. כולם יראו את מה שתכתבו ואת שמכם לצד ״${isolated(list(labels))}״.`,
  voiceWaits: 'איש לא יראה את זה לפני שיוצגו התוצאות.',
  voiceField: 'הסיבה שלכם',
  voiceSend: 'שליחה',
  voiceSent: 'תודה, הסיבה שלכם נשמרה.',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: ['שקט', 'אמיץ', 'שמח', 'עדין', 'עליז', 'חכם', 'זריז', 'רגוע', 'נוצץ', 'חביב', 'נמרץ', 'סקרן'],
  second: ['דולפין', 'אלון', 'ארז', 'שביט', 'ינשוף', 'קיפוד', 'סנאי', 'פשוש', 'ברוש', 'ענן', 'שחף', 'רימון'],
  together: (first: string, second: string) => `${second} ${first}`,
} as const satisfies WordsOf<typeof englishNames>;
