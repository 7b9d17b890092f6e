import type { WordsOf } from '#protocol/words-of';
import type { reportWords as reportWordsEnglish, resultsWords as resultsWordsEnglish } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

const rowsOf = (n: number) =>
  count(n, {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفين',
    few: '# صفوف',
    many: '# صفًا',
    other: '# صف',
  });

export const resultsWords = {
  title: 'أخذ النتائج معك',
  hint: 'تشمل النتائج المخفية أيضًا. والجولة الجارية موسومة بأنها غير نهائية.',
  picture: 'صورة هذا المخطط',
  pictureOf: (round: number) => `صورة الجولة ${number(round)}`,
  pictureHint: 'PNG، للعروض والرسائل',
  report: 'تقرير للطباعة',
  reportHint: 'كل المخططات والجداول؛ ويُحفظ بصيغة PDF',
  totals: 'المجاميع في جدول',
  totalsHint: 'CSV، لجداول البيانات',
  ballots: 'كل صوت في جدول',
  ballotsHint: 'CSV؛ الأسماء حيث طلبتها الغرفة فقط',
  standing: 'ترتيب المسابقة في جدول',
  standingHint: 'CSV؛ كل لاعب بمركزه ونقاطه',
  questions: 'أسئلة الجمهور في جدول',
  questionsHint: 'CSV؛ مع الأصوات والإجابات',
  json: 'كل شيء بصيغة JSON',
  jsonHint: 'للبرامج',
  progress: 'تجري كتابة الملف',
  rows: (n: number, of: number) => `${number(n)} من ${rowsOf(of)}`,
  rowsSoFar: (n: number) => `الصفوف حتى الآن: ${number(n)}`,
  cancel: 'إلغاء',
  saved: (name: string) => `تم الحفظ: ${name}`,
  noAnswer: 'لم يصل الملف كاملًا، فلم يُحفظ شيء. يُرجى التحقق من الاتصال ثم المحاولة مجددًا.',
  noPicture: 'تعذّر على هذا المتصفح رسم الصورة.',
  pictureName: (code: string, round: string) => `chart-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `الجولة ${number(n)}`,
  notFinal: 'غير نهائي',
} as const satisfies WordsOf<typeof resultsWordsEnglish>;

export const reportWords = {
  title: (room: string) => `${room} · تقرير`,
  heading: 'تقرير',
  loading: 'يجري جلب النتائج…',
  loadingHint: 'تستغرق الغرفة الكبيرة لحظة.',
  noneTitle: 'لا تقرير للعرض',
  noKeyTitle: 'تحتاج هذه الصفحة إلى رابط المضيف',
  noKey: 'يُرجى فتح التقرير من لوحة التحكم أو بالرابط كاملًا: في آخره \u2066#k=\u2069 ثم المفتاح.',
  tryAgain: 'المحاولة مجددًا',
  toConsole: 'إلى لوحة التحكم',
  print: 'طباعة أو حفظ بصيغة PDF',
  room: (code: string) => `الغرفة ${unbroken(code)}`,
  written: (at: number) => `كُتب في ${moment(at)}، بتوقيت هذا الجهاز (${zone()}).`,
  more: (n: number) => `و${number(n)} غيرها. الملفات تضمّها كلها.`,
  polls: (n: number) =>
    count(n, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    }),
  rounds: (n: number) =>
    count(n, {
      zero: 'لا جولات',
      one: 'جولة واحدة',
      two: 'جولتان',
      few: '# جولات',
      many: '# جولة',
      other: '# جولة',
    }),
  empty: 'لا أسئلة في هذه الغرفة بعد.',
  place: (n: number) => number(n),
  removed: 'لم يعد في القائمة',
  neverAsked: 'لم يُطرح.',
  round: (n: number) => `الجولة ${number(n)}`,
  askedAs: (question: string) => `طُرح بنص: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `الفتح: ${moment(from)}` : `من ${moment(from)} إلى ${clock(from, to)}`,
  open: 'التصويت مفتوح: غير نهائي',
  closing: 'تُعدّ الأصوات المتأخرة: غير نهائي',
  archived: 'تم التراجع عنها',
  hidden: 'لم تُعرض على الجمهور',
  named: 'بالأسماء',
  option: 'الخيار',
  votes: 'الأصوات',
  share: 'النسبة',
  all: 'المصوّتون',
  right: 'الإجابة الصحيحة',
  asked: 'أسئلة الجمهور',
  askedQuestion: 'السؤال',
  askedVotes: 'الأصوات',
  standing: 'ترتيب المسابقة',
  rank: 'المركز',
  player: 'اللاعب',
  team: 'الفريق',
  points: 'النقاط',
  morePlayers: (n: number) => `و${number(n)} غيرهم؛ الجدول في لوحة التحكم يضمّ الجميع.`,
  table: (question: string, round: number) => `${question}، الجولة ${number(round)}`,
} as const satisfies WordsOf<typeof reportWordsEnglish>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "غرينتش+2" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('ar-u-nu-latn', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
