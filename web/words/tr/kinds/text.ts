import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'Açık metin',
  hint: 'Herkes birkaç satırla kendi yanıtını yazar.',

  answer: 'Yanıtınız',
  left: (n: number) => `${number(n)} kaldı`,
  tooLong: (n: number) => `${number(n)} fazla`,
  newest: 'En yeni yanıtlar',
  page: (from: number, to: number, of: number) =>
    `${number(of)} yanıttan ${number(from)}–${number(to)} arası, en yeniler önce.`,
} as const satisfies WordsOf<typeof english>;
