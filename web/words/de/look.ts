import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Leinwand',
  theme: {
    label: 'Farbschema',
    values: { auto: 'Automatisch', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  },
  bars: { label: 'Balken', values: { horizontal: 'Liegend', vertical: 'Stehend' } },
  order: { label: 'Reihenfolge', values: { listed: 'Wie aufgeführt', sorted: 'Meiste Stimmen zuerst' } },
  fill: { label: 'Füllung', values: { plain: 'Farben', patterned: 'Farben und Muster' } },
  accent: 'Farbe des Raums',
  accentHint:
    'Ein Streifen oben, der Code und Links. Wo die Farbe selbst nicht lesbar wäre, steht eine Abstufung davon.',
  noAccent: 'Keine Farbe',
} as const satisfies WordsOf<typeof english>;
