import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'הצ׳אט מושהה. עוד רגע אפשר יהיה לכתוב שוב.',
  muted: 'אי אפשר לכתוב כאן כרגע.',
  'bad-words': 'חלק מהמילים אינן מתקבלות בחדר הזה. כתבו זאת אחרת.',
  'name-taken': 'השם הזה דומה לשם של מנחה. בחרו שם אחר.',
  'not-voted': 'הצביעו קודם, ואז כתבו למה.',
  'voice-given': 'כבר כתבתם למה.',
  'questions-off': 'השאלות כבויות כאן.',
  'no-such-question': 'השאלה הזאת כבר לא קיימת.',
  'too-many-questions': 'יש כבר יותר מדי שאלות.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'בצ׳אט כותבים כאן עם שם. הזינו קודם את שמכם.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
