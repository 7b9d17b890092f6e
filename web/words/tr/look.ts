import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Ekran',
  theme: {
    label: 'Tema',
    values: { auto: 'Otomatik', light: 'Açık', dark: 'Koyu', contrast: 'Yüksek karşıtlık' },
  },
  bars: { label: 'Çubuklar', values: { horizontal: 'Yatay', vertical: 'Dikey' } },
  order: { label: 'Sıra', values: { listed: 'Listedeki gibi', sorted: 'Çok oy alan önce' } },
  fill: { label: 'Dolgu', values: { plain: 'Renkler', patterned: 'Renkler ve desenler' } },
  accent: 'Odanın rengi',
  accentHint: 'Üstteki şerit, kod ve bağlantılar. Rengin kendisi okunmuyorsa onun bir tonu kullanılır.',
  noAccent: 'Renk yok',
} as const satisfies WordsOf<typeof english>;
