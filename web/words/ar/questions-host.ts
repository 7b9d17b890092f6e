import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionHostWords = {
  part: 'سؤال وجواب',
  title: 'أسئلة الجمهور',
  rules: 'من يمكنه السؤال وكيف',
  more: 'المزيد',
  enabled: 'السؤال متاح للجميع',
  hold: 'العرض بعد الموافقة',
  anonymous: 'بلا أسماء، حتى للمضيف',
  list: 'القائمة على الشاشات',
  reactions: 'التفاعلات على الهواتف والشاشات',
  off: 'السؤال غير متاح لأحد حاليًا.',
  lists: 'أي الأسئلة',
  views: { held: 'للموافقة', open: 'مفتوحة', answered: 'مُجابة', removed: 'محذوفة' },
  none: {
    held: 'لا شيء بانتظارك.',
    open: 'لا أسئلة مفتوحة. يسأل الجمهور من الهواتف، تحت «الدردشة والأسئلة».',
    answered: 'لا أسئلة مُجابة بعد.',
    removed: 'لا أسئلة محذوفة.',
  },
  approve: 'موافقة',
  remove: 'حذف',
  restore: 'استرجاع',
  pin: 'عرض على الشاشة',
  unpin: 'إزالة من الشاشة',
  answered: 'تمت الإجابة',
  reopen: 'لم تتم الإجابة',
  answer: 'كتابة إجابة',
  saveAnswer: 'حفظ الإجابة',
  cancel: 'إلغاء',
  merge: 'دمج مع…',
  mergeInto: 'السؤال المماثل',
  mergeNow: 'دمج',
  mergeHint: 'تُجمع أصواتهما، ويُحتسب كل شخص مرة واحدة.',
  unmerge: 'فصل مجددًا',
  merged: (n: number) =>
    count(n, {
      zero: 'لا أسئلة مماثلة',
      one: 'سؤال مماثل',
      two: 'سؤالان مماثلان',
      few: '# أسئلة مماثلة',
      many: '# سؤالًا مماثلًا',
      other: '# سؤال مماثل',
    }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `تم الحذف: ${isolated(question)}`,
  undo: 'تراجع',
  anonymousAsker: 'بلا اسم',
  own: 'الآن على الشاشة',
  pace: {
    fast: (n: number) => `سريع جدًا: ${number(n)}`,
    slow: (n: number) => `بطيء جدًا: ${number(n)}`,
    lost: (n: number) => `غير مفهوم: ${number(n)}`,
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'الإيقاع في الدقيقة الأخيرة',
} as const satisfies WordsOf<typeof english>;
