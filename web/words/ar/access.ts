import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'الانتقال إلى التصويت',
    chat: 'الانتقال إلى الدردشة',
    now: 'الانتقال إلى السؤال المعروض',
    result: 'الانتقال إلى النتيجة',
    deck: 'الانتقال إلى الأسئلة',
    join: 'الانتقال إلى الانضمام إلى غرفة',
    create: 'الانتقال إلى إنشاء غرفة',
  },
  pause: 'إيقاف النتائج مؤقتًا',
  unpause: 'متابعة النتائج',
  paused: (n: number) =>
    n === 0
      ? 'إيقاف مؤقت'
      : `إيقاف مؤقت، ${count(n, { zero: 'لا أصوات جديدة', one: 'وصوت واحد جديد', two: 'وصوتان جديدان', few: 'و# أصوات جديدة', many: 'و# صوتًا جديدًا', other: 'و# صوت جديد' })}`,
  goesOn: 'النتائج مستمرة',
  asTable: 'العرض كجدول',
  asChart: 'العرض كمخطط',
  isTable: 'الآن جدول',
  isChart: 'الآن مخطط',
  noLimit: 'لم تعد هناك مهلة',
} as const satisfies WordsOf<typeof english>;
