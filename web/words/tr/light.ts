import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { number } from './numerals.ts';

export const lightWords = {
  good: 'Kapatılabilir',
  warn: 'Beklemek iyi olur',
  off: {
    'not-open': 'Oylama açık değil',
    unknown: 'Bakılıyor…',
    nobody: 'Henüz kimse yok',
    closing: 'Geç oylar sayılıyor',
    final: 'Oylama kapandı',
  },
  why: {
    'in-flight': (n: number) => `${number(n)} oy kaydediliyor.`,
    dropped: (n: number) => `${number(n)} kişinin bağlantısı oy vermeden koptu.`,
    waiting: (n: number) => `${number(n)} kişi henüz oy vermedi.`,
    'all-in': 'Buradaki herkes oy verdi, yolda oy yok.',
    'not-open': 'Sayılar, oylama açılınca geçerli olur.',
    unknown: 'Sayılar birazdan gelir.',
    nobody: 'Kodu ya da ekrandaki QR kodunu gösterin.',
    closing: (late: number | null, left: number) => {
      const so = `${left}\u00a0sn sonra kesinleşir.`;
      if (late === null) return `Hâlâ sayılıyor; ${so}`;
      return late === 0 ? `Şimdiye dek yok; ${so}` : `Şimdiye dek ${number(late)} oy; ${so}`;
    },
    final: (late: number | null) => (late ? `Kesin; ${number(late)} geç oyla birlikte.` : 'Sayılar kesin.'),
  },
  voters: 'burada',
  voted: 'oy verdi',
  inFlight: 'kaydediliyor',
  dropped: 'koptu',
  screens: () => 'ekran',
  none: '–',
  unproven: (n: number) =>
    `${number(n)} telefon, kimliğini koruduğunu henüz göstermedi. Herkes gibi oy verir; sayı yüksekse otomatik bir program olabilir.`,
} as const satisfies WordsOf<typeof english>;
