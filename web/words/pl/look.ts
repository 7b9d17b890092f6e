import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Ekran',
  theme: {
    label: 'Motyw',
    values: { auto: 'Automatyczny', light: 'Jasny', dark: 'Ciemny', contrast: 'Wysoki kontrast' },
  },
  bars: { label: 'Słupki', values: { horizontal: 'Poziome', vertical: 'Pionowe' } },
  order: { label: 'Kolejność', values: { listed: 'Jak na liście', sorted: 'Najpierw najwięcej głosów' } },
  fill: { label: 'Wypełnienie', values: { plain: 'Kolory', patterned: 'Kolory i wzory' } },
  accent: 'Kolor pokoju',
  accentHint: 'Pasek u góry, kod i linki. Gdzie sam kolor byłby nieczytelny, jest jego odcień.',
  noAccent: 'Bez koloru',
} as const satisfies WordsOf<typeof english>;
