import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Schermo',
  theme: {
    label: 'Tema',
    values: { auto: 'Automatico', light: 'Chiaro', dark: 'Scuro', contrast: 'Contrasto elevato' },
  },
  bars: { label: 'Barre', values: { horizontal: 'Orizzontali', vertical: 'Verticali' } },
  order: { label: 'Ordine', values: { listed: 'Come in elenco', sorted: 'Prima i più votati' } },
  fill: { label: 'Riempimento', values: { plain: 'Colori', patterned: 'Colori e motivi' } },
  accent: 'Colore della stanza',
  accentHint: 'Una striscia in alto, il codice e i link. Dove il colore non si leggerebbe, c’è una tonalità simile.',
  noAccent: 'Nessun colore',
} as const satisfies WordsOf<typeof english>;
