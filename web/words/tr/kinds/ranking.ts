import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number } from '../numerals.ts';

export const rankingWords = {
  name: 'Sıralama',
  hint: 'Herkes seçenekleri en iyiden başlayarak sıralar.',

  task: (places: number, options: number) => {
    if (places === options) return 'Seçeneklere kendi sıranızla dokunun, en iyiden başlayın.';
    return places === 1 ? 'En iyisine dokunun.' : `En iyi ${number(places)} seçeneğe dokunun, en iyiden başlayın.`;
  },
  placed: (n: number, of: number) => `${number(n)} / ${number(of)}`,
  list: 'Sizin sıranızla seçenekler',
  place: (n: number) => `${number(n)}. sıra`,
  take: (label: string, n: number) => `${label}: ${number(n)}. sıra. Çıkarmak için dokunun.`,
  up: (label: string) => `Yukarı taşı: ${label}`,
  down: (label: string) => `Aşağı taşı: ${label}`,
  isAt: (label: string, n: number) => `${label}: ${number(n)}. sırada.`,
  isOut: (label: string) => `${label}: sırası yok.`,
  unit: () => '# puan',

  counted: 'Puan',
  average: 'Ortalama sıra',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Puan sıraya göredir. Ø: ortalama sıra.',

  topTitle: 'Kaç seçenek sıralanacak',
  all: 'Hepsi',
  needsTop: (options: number) =>
    `Sıralanacak seçenek sayısı 1 ile ${number(options)} arasında bir tam sayıdır; hepsi için boş bırakın.`,
} as const satisfies WordsOf<typeof english>;
