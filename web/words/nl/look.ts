import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Scherm',
  theme: {
    label: 'Thema',
    values: { auto: 'Automatisch', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
  },
  bars: { label: 'Balken', values: { horizontal: 'Liggend', vertical: 'Staand' } },
  order: { label: 'Volgorde', values: { listed: 'Zoals in de lijst', sorted: 'Meeste stemmen eerst' } },
  fill: { label: 'Vulling', values: { plain: 'Kleuren', patterned: 'Kleuren en patronen' } },
  accent: 'Kleur van de ruimte',
  accentHint: 'Een strook bovenaan, de code en links. Waar de kleur zelf niet leesbaar is, staat een tint ervan.',
  noAccent: 'Geen kleur',
} as const satisfies WordsOf<typeof english>;
