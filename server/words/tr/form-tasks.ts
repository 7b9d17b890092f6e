import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, number } = countsOf('tr');
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Bu, sorulana uymuyor; hiçbir şey sayılmadı.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Dilediğiniz kadar seçin.' : `En az ${number(least)} seçenek seçin.`;
    if (least === most) return `${number(most)} seçenek seçin.`;
    return least === 1 ? `En çok ${number(most)} seçenek seçin.` : `${number(least)}–${number(most)} seçenek seçin.`;
  },
  places: (most: number) =>
    most === 1 ? 'Yalnızca ilk tercihiniz.' : `1 ile ${number(most)} arasındaki her sayı bir kez.`,
  spend: (points: number, all: boolean) =>
    all ? `${number(points)} puan dağıtın.` : `En çok ${number(points)} puan dağıtın.`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `${amount(min)} ile ${withUnit(max, unit)} arası.`;
    if (min !== null) return `En az ${withUnit(min, unit)}.`;
    return max === null ? '' : `En çok ${withUnit(max, unit)}.`;
  },
  decimals: (decimals: number) =>
    decimals === 0 ? 'Tam sayı.' : `Virgülden sonra en çok ${number(decimals)} basamak.`,
  wordCount: (most: number) => (most === 1 ? 'Bir kelime yazın.' : `En çok ${number(most)} kelime yazın.`),
  wordChars: (chars: number) => `Bir kelime en çok ${number(chars)} karakter olabilir.`,
  chars: (chars: number) => `En çok ${number(chars)} karakter.`,

  choose: 'Yanıtlayın, sonra oyunuzu gönderin.',
  firstCounts: 'Yanıtlayın, sonra oyunuzu gönderin. Oy değiştirilemez.',
  withdrawn: 'Oyunuz geri çekildi. Başka bir oy gönderebilirsiniz.',
} as const satisfies WordsOf<typeof english>;
