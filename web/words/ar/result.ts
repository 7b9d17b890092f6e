import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'النتائج',
  chart: (question: string, ballots: string) => `مخطط أعمدة: ${question} (${ballots}). الأعداد نفسها في جدول أدناه.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'الخيار',
  votes: 'الأصوات',
  share: 'النسبة',
  change: 'التغيّر',
  ofBallots: 'يمكن اختيار عدة إجابات: النسب من عدد المصوّتين، وقد يتجاوز مجموعها \u200e100%\u200e.',
  notShown: 'غير ظاهر',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'المراتب' : 'الخيارات'} من ${from} إلى ${to} من أصل ${of}. والبقية تتبع.`,
} as const satisfies WordsOf<typeof english>;
