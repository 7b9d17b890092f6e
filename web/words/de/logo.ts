import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logo',
  hint: 'Klein vor dem Titel auf jeder Leinwand, groß, während alle hereinkommen. PNG, JPEG oder WebP, bis 512\u00a0kB.',
  choose: 'Bild wählen …',
  other: 'Anderes wählen …',
  remove: 'Logo entfernen',
  reading: 'Das Bild wird gelesen …',
  noAnswer: 'Der Server hat nicht geantwortet. Das Logo ist, wie es war. Bitte versuchen Sie es noch einmal.',
} as const satisfies WordsOf<typeof english>;
