import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

const votes = (n: number) =>
  count(n, {
    zero: 'لا أصوات',
    one: 'صوت واحد',
    two: 'صوتان',
    few: '# أصوات',
    many: '# صوتًا',
    other: '# صوت',
  });

export const questionWords = {
  title: 'الأسئلة',
  write: 'كتابة سؤال',
  send: 'إرسال السؤال',
  withName: (name: string) => `باسم ${isolated(name)}`,
  withoutName: 'بلا اسم',
  asName: 'اسمك بجانبه',
  anonymousRoom: 'لا يعرف أحد من سأل، ولا حتى المضيف.',
  heldHint: 'يراجع المضيف كل سؤال قبل أن يراه الآخرون.',
  notSent: 'لم يُرسل: لا يوجد اتصال. سؤالك محفوظ هنا.',
  sent: 'تم طرح سؤالك.',
  sentHeld: 'سؤالك لدى المضيف.',
  charsLeft: (n: number) => `الأحرف المتبقية: ${number(n)}`,
  tooMany: (n: number) => `أحرف زائدة: ${number(n)}`,
  sort: 'الترتيب',
  top: 'الأكثر طلبًا',
  newest: 'الأحدث',
  loading: 'الأسئلة في الطريق…',
  none: 'لا أسئلة بعد.',
  noneAndMay: 'لا أسئلة بعد. البداية لك.',
  own: 'سؤالك',
  held: 'لدى المضيف',
  answered: 'تمت الإجابة',
  answering: 'تجري الإجابة',
  answer: 'الإجابة',
  votes,
  want: (n: number) => `أريد معرفة ذلك أيضًا. حتى الآن: ${votes(n)}`,
  sending: 'يجري الإرسال…',
  more: (n: number) => `عرض المزيد: ${number(n)}`,
  anonymous: 'مجهول',
  waiting: (n: number) =>
    count(n, {
      zero: 'لا أسئلة مفتوحة',
      one: 'سؤال مفتوح',
      two: 'سؤالان مفتوحان',
      few: '# أسئلة مفتوحة',
      many: '# سؤالًا مفتوحًا',
      other: '# سؤال مفتوح',
    }),
  notShown: (n: number) => `\u200e+ ${number(n)}`,
  askNow: 'اسألوا من هواتفكم، وصوّتوا لما تودّون معرفته.',
} as const satisfies WordsOf<typeof english>;
