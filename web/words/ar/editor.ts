import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'نوع السؤال',
  question: 'السؤال',
  options: 'الخيارات',
  option: (letter: string) => `الخيار ${letter}`,
  removeOption: (letter: string) => `حذف الخيار ${letter}`,
  moveUp: (letter: string) => `نقل الخيار ${letter} لأعلى`,
  moveDown: (letter: string) => `نقل الخيار ${letter} لأسفل`,
  addOption: 'إضافة خيار',
  resultsTitle: 'النتائج',
  resultsLive: 'يراها الجميع أثناء التصويت',
  resultsHidden: 'مخفية حتى تُظهرها',
  votesTitle: 'الأصوات',
  changeable: 'يمكن تغيير الصوت ما دام التصويت مفتوحًا',
  phonesTitle: 'النتائج على الهواتف',
  phonesAlways: 'دائمًا',
  phonesAfterVoting: 'بعد تصويت صاحب الهاتف',
  timeTitle: 'المهلة',
  timeLimited: 'يُغلق التصويت تلقائيًا',
  timeSeconds: 'الثواني',
  timeRange: (least: number, most: number) => `من ${number(least)} إلى ${number(most)} ثانية`,
  needsTime: (least: number, most: number) => `المهلة من ${number(least)} إلى ${number(most)} ثانية.`,
  needsQuestion: 'يُرجى كتابة السؤال أولًا.',
  needsOptions: (n: number) =>
    count(n, {
      zero: 'يُرجى كتابة الخيارات.',
      one: 'يُرجى كتابة خيار واحد على الأقل.',
      two: 'يُرجى كتابة خيارين على الأقل.',
      few: 'يُرجى كتابة # خيارات على الأقل.',
      many: 'يُرجى كتابة # خيارًا على الأقل.',
      other: 'يُرجى كتابة # خيار على الأقل.',
    }),
  emptiedOption: (letter: string) => `الخيار ${letter} فارغ. يُرجى ملؤه أو حذفه.`,
  longQuestion: (chars: number) => `السؤال أطول من الحد. أقصى عدد للأحرف: ${number(chars)}.`,
  longOption: (letter: string, chars: number) => `الخيار ${letter} أطول من الحد. أقصى عدد للأحرف: ${number(chars)}.`,
  fullOptions: (most: number) => `أقصى عدد للخيارات: ${number(most)}.`,
  tooLong: 'النصوص معًا طويلة جدًا. يُرجى تقصير بعض الخيارات.',
} as const satisfies WordsOf<typeof english>;
