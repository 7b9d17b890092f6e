import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list, number } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'المشرف',
  times: (n: number) => `\u200e×${number(n)}`,
  choseLabel: 'التصويت:',
  older: 'عرض الرسائل السابقة',
  gap: (n: number) =>
    count(n, {
      zero: 'لا رسائل أخرى',
      one: 'رسالة أخرى',
      two: 'رسالتان أخريان',
      few: '# رسائل أخرى',
      many: '# رسالة أخرى',
      other: '# رسالة أخرى',
    }),
  loadFailed: 'تعذّر التحميل: لا يوجد اتصال. يُرجى المحاولة مجددًا بعد لحظة.',
  waitsForApproval: 'بانتظار المضيف. لا يراها غيرك.',
  waitsForReveal: 'بانتظار النتائج. لا يراها غيرك.',
  waitsHere: 'لا تُعرض قبل النتائج.',
  turnedDown: 'لم يعرض المضيف هذا. لا يراه غيرك.',
  report: 'إبلاغ',
  reportOf: (name: string) => `إبلاغ المضيف عن رسالة، من: ${isolated(name)}`,
  reported: 'تم الإبلاغ',
  paused: 'الدردشة متوقفة مؤقتًا. القراءة متاحة.',
  held: 'يقرأ المضيف الرسائل قبل عرضها.',
  quiet: 'تنتظر الرسائل حتى تُعرض النتائج.',
  slow: (seconds: number) =>
    count(seconds, {
      zero: 'لا انتظار بين الرسائل.',
      one: 'رسالة واحدة كل ثانية.',
      two: 'رسالة واحدة كل ثانيتين.',
      few: 'رسالة واحدة كل # ثوانٍ.',
      many: 'رسالة واحدة كل # ثانية.',
      other: 'رسالة واحدة كل # ثانية.',
    }),
  unnamed: 'الرسائل هنا بلا أسماء.',
  nameNeeded: 'الرسائل هنا بالاسم.',
  offered: (name: string) => `الكتابة باسم ${isolated(name)}`,
  another: 'اسم آخر',
  voiceTitle: 'لماذا؟',
  voiceHint: (labels: readonly string[]) =>
    `يمكنك ذكر السبب إن أردت. يرى الجميع كلماتك عند «${list(labels.map(isolated))}» بلا اسمك؛ وليبقى صوتك سرًا يُرجى عدم الكشف عن هويتك.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `يمكنك ذكر السبب إن أردت. يرى الجميع كلماتك واسمك عند «${list(labels.map(isolated))}».`,
  voiceWaits: 'لا يراه أحد قبل عرض النتائج.',
  voiceField: 'السبب',
  voiceSend: 'إرسال السبب',
  voiceSent: 'شكرًا، تم حفظ السبب.',
} as const satisfies WordsOf<typeof english>;

/** All feminine, so that each of the first goes with each of the second, which stands before it. */
export const friendlyNames = {
  first: ['هادئة', 'شجاعة', 'مشرقة', 'لطيفة', 'مرحة', 'ذكية', 'سريعة', 'رقيقة', 'لامعة', 'طيبة', 'سعيدة', 'فضولية'],
  second: ['نحلة', 'نجمة', 'غيمة', 'زهرة', 'فراشة', 'حمامة', 'نخلة', 'غزالة', 'يمامة', 'سنبلة', 'موجة', 'لؤلؤة'],
  together: (first: string, second: string) => `${second} ${first}`,
} as const satisfies WordsOf<typeof englishNames>;
