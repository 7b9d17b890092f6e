import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'ترتيب',
  hint: 'كلٌّ يرتّب الخيارات، الأفضل أولًا.',

  task: (places: number, options: number) => {
    if (places === options) return 'يُرجى لمس الخيارات بترتيبك، الأفضل أولًا.';
    return places === 1 ? 'يُرجى لمس الخيار الأفضل.' : `يُرجى لمس أفضل الخيارات (${number(places)})، الأفضل أولًا.`;
  },
  placed: (n: number, of: number) => `${number(n)} من ${number(of)}`,
  list: 'الخيارات بترتيبك',
  place: (n: number) => `المرتبة ${number(n)}`,
  take: (label: string, n: number) => `${isolated(label)}: المرتبة ${number(n)}. اللمس يزيله.`,
  up: (label: string) => `نقل لأعلى: ${isolated(label)}`,
  down: (label: string) => `نقل لأسفل: ${isolated(label)}`,
  isAt: (label: string, n: number) => `${isolated(label)}: المرتبة ${number(n)}.`,
  isOut: (label: string) => `${isolated(label)}: بلا مرتبة.`,
  unit: (n: number) =>
    plural(n, { zero: '# نقطة', one: '# نقطة', two: '# نقطة', few: '# نقاط', many: '# نقطة', other: '# نقطة' }),

  counted: 'النقاط',
  average: 'متوسط المرتبة',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'النقاط حسب المرتبة. \u2068Ø\u2069: متوسط المرتبة.',

  topTitle: 'عدد ما يُرتّب',
  all: 'كلها',
  needsTop: (options: number) => `عدد ما يُرتّب عدد صحيح من 1 إلى ${number(options)}، أو فارغ للكل.`,
} as const satisfies WordsOf<typeof english>;
