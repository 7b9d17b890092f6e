import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Oylamaya geç',
    chat: 'Sohbete geç',
    now: 'Gösterilen soruya geç',
    result: 'Sonuca geç',
    deck: 'Sorulara geç',
    join: 'Odaya katılmaya geç',
    create: 'Oda açmaya geç',
  },
  pause: 'Sonuçları duraklat',
  unpause: 'Sonuçları sürdür',
  paused: (n: number) =>
    n === 0 ? 'Duraklatıldı' : `Duraklatıldı, ${count(n, { one: '# oy daha', other: '# oy daha' })}`,
  goesOn: 'Sonuçlar sürüyor',
  asTable: 'Tablo olarak göster',
  asChart: 'Grafik olarak göster',
  isTable: 'Şimdi tablo olarak',
  isChart: 'Şimdi grafik olarak',
  noLimit: 'Artık süre sınırı yok',
} as const satisfies WordsOf<typeof english>;
