import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'الدردشة متوقفة مؤقتًا. يمكنك الكتابة مجددًا بعد لحظة.',
  muted: 'لا يمكنك الكتابة هنا حاليًا.',
  'bad-words': 'بعض هذه الكلمات غير مقبول في هذه الغرفة. يُرجى قولها بشكل آخر.',
  'name-taken': 'هذا الاسم يشبه اسم مضيف. يُرجى اختيار غيره.',
  'not-voted': 'التصويت أولًا، ثم ذكر السبب.',
  'voice-given': 'سبق أن ذكرت السبب.',
  'questions-off': 'الأسئلة متوقفة هنا.',
  'no-such-question': 'لم يعد ذلك السؤال موجودًا.',
  'too-many-questions': 'الأسئلة كثيرة جدًا الآن.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'الدردشة هنا بالاسم. يُرجى إضافة اسمك أولًا.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
