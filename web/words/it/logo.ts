import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logo',
  hint: 'Piccolo prima del titolo su ogni schermo, grande mentre il pubblico entra. PNG, JPEG o WebP, fino a 512\u00a0kB.',
  choose: 'Scegli un’immagine…',
  other: 'Scegline un’altra…',
  remove: 'Rimuovi il logo',
  reading: 'Lettura dell’immagine…',
  noAnswer: 'Il server non ha risposto. Il logo è rimasto com’era. Riprova.',
} as const satisfies WordsOf<typeof english>;
