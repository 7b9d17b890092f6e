import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, number, time } from './numerals.ts';

const people = (n: number) =>
  count(n, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصًا',
    other: '# شخص',
  });

/** "آنا", "آنا وبن", "آنا وبن و12 آخرون". */
function who(names: readonly string[], others: number): string {
  if (names.length === 0) return people(others);
  const parts = names.map(isolated);
  if (others > 0)
    parts.push(
      count(others, {
        zero: 'آخرون',
        one: 'شخص آخر',
        two: 'شخصان آخران',
        few: '# أشخاص آخرين',
        many: '# شخصًا آخر',
        other: '# شخص آخر',
      }),
    );
  return list(parts);
}

export const chatWords = {
  title: 'الدردشة',
  you: 'أنت',
  anonymous: 'مجهول',
  host: 'المضيف',
  joined: (names: readonly string[], others: number) => `انضمام: ${who(names, others)}`,
  opened: (question: string) => `التصويت مفتوح: ${isolated(question)}`,
  closed: (question: string) => `أُغلق التصويت: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => `مغادرة: ${who(names, others)}`,
  time: (at: number) => time(at),
  empty: 'لم يُكتب شيء بعد.',
  emptyAndMay: 'لم يُكتب شيء بعد. البداية لك.',
  newLines: (n: number) =>
    count(n, {
      zero: 'لا رسائل جديدة',
      one: 'رسالة جديدة',
      two: 'رسالتان جديدتان',
      few: '# رسائل جديدة',
      many: '# رسالة جديدة',
      other: '# رسالة جديدة',
    }),
  remove: 'حذف',
  ban: 'إخراج',
  banOf: (name: string) => `إخراج صاحب هذه الرسالة: ${isolated(name)}`,
  removeOf: (name: string) => `حذف الرسالة، من: ${isolated(name)}`,

  write: 'كتابة رسالة',
  send: 'إرسال',
  charsLeft: (n: number) => `الأحرف المتبقية: ${number(n)}`,
  tooMany: (n: number) => `أحرف زائدة: ${number(n)}`,
  sent: 'أُرسلت',
  notSent: 'لم تُرسل: لا يوجد اتصال. رسالتك محفوظة هنا.',
  off: 'أوقف المضيف الدردشة.',

  writingAs: 'الكتابة باسم',
  addName: 'إضافة اسم',
  changeName: 'تغيير',
  name: 'اسمك في الدردشة',
  nameHint:
    'يظهر بجانب رسائلك وعند انضمامك؛ ولا يُحفظ مع أصواتك إلا حيث يكون التصويت بالاسم. يبقى فارغًا لمن لا يريد اسمًا.',
  saveName: 'حفظ',
  keepName: 'إلغاء',
  nameNotSaved: 'لم يُحفظ: لا يوجد اتصال. يُرجى المحاولة مجددًا بعد لحظة.',
} as const satisfies WordsOf<typeof english>;
