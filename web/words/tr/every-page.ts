import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { number, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Oda ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => `${number(n)} oy`,
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `%${percent}`,
  connecting: 'Bağlanıyor…',
  online: 'Canlı',
  reconnecting: 'Yeniden bağlanıyor…',
  outside: 'Henüz içeride değil',
  gone: 'Bağlantı kesildi',
  tryAgain: 'Yeniden dene',
  otherRoom: 'Başka kod gir',
  copy: 'Kopyala',
  copyOf: (what: string) => `Kopyala: ${what}`,
  copied: 'Kopyalandı',
  selected: 'Seçildi, şimdi kopyalayın',
} as const satisfies WordsOf<typeof english>;
