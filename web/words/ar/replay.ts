import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u00a0ي`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'فُتح التصويت';
    case 'reopen':
      return 'فُتح التصويت مجددًا';
    case 'close':
      return 'أُغلق التصويت';
    case 'reveal':
      return 'أُظهرت النتائج';
    case 'hide':
      return 'أُخفيت النتائج';
    case 'announcement':
      return `إعلان: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'الإعادة',
  state: 'الإعادة',
  hint: 'حركة الأعمدة من الفتح إلى الإغلاق، في عشر ثوانٍ.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} من ${elapsed(wholeMs)}`,
  place: 'لحظة الإعادة',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `بعد الفتح بزمن ${elapsed(ms)}، ${commonWords.ballots(ballots)}${last ? `، ${last}` : ''}`,
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  again: 'تشغيل مجددًا',
  marks: 'ما حدث',
  heads: { time: 'الزمن', ballots: 'المصوّتون' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'الجولة',
  onScreen: 'عرضها على الشاشة',
  offScreen: 'إزالتها من الشاشة',
  isOnScreen: 'تتبع الشاشة ما تفعله هنا.',
  hidden: 'يُرجى إظهار النتائج قبل عرض هذا على الشاشة.',
  loading: 'يجري تحميل الخطوات…',
  saveVideo: 'حفظ كفيديو',
  savePicture: 'حفظ كصورة',
  saving: (percent: number) => `يجري الحفظ… ${percent}\u200e%\u200e`,
  cancel: 'إلغاء',
  notSaved: 'تعذّر على هذا المتصفح حفظ الفيديو. إليك الصورة الأخيرة بدلًا منه.',
} as const satisfies WordsOf<typeof english>;
