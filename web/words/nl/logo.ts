import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logo',
  hint: 'Klein voor de titel op elk scherm, groot terwijl mensen binnenkomen. PNG, JPEG of WebP, tot 512\u00a0kB.',
  choose: 'Afbeelding kiezen…',
  other: 'Andere kiezen…',
  remove: 'Logo verwijderen',
  reading: 'De afbeelding wordt gelezen…',
  noAnswer: 'De server antwoordde niet. Het logo is zoals het was. Probeer het opnieuw.',
} as const satisfies WordsOf<typeof english>;
