import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { number } from '../numerals.ts';

export const multipleWords = {
  name: 'Çoklu seçim',
  hint: 'Herkes birkaç seçenek seçer.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Dilediğiniz kadar seçin.' : `En az ${number(least)} seçenek seçin.`;
    if (least === most) return `${number(most)} seçenek seçin.`;
    return least === 1 ? `En çok ${number(most)} seçenek seçin.` : `${number(least)}–${number(most)} seçenek seçin.`;
  },
  picked: (n: number) => `${number(n)} seçildi`,

  pickTitle: 'Kaç seçenek',
  least: 'En az',
  most: 'En çok',
  all: 'Hepsi',
  needsCount: 'Kaç seçenek seçileceği, 1 ya da daha büyük bir tam sayıdır.',
  needsFit: (options: number) =>
    `Seçilecek sayı ${number(options)} seçeneğe uymuyor: en az, en çoktan büyük olamaz; en çok da hepsi kadar olabilir.`,
} as const satisfies WordsOf<typeof english>;
