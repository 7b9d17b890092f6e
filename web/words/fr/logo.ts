import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logo',
  hint: 'Petit devant le titre sur chaque écran, grand pendant que le public arrive. PNG, JPEG ou WebP, jusqu’à 512\u202fko.',
  choose: 'Choisir une image…',
  other: 'En choisir une autre…',
  remove: 'Retirer le logo',
  reading: 'Lecture de l’image…',
  noAnswer: 'Le serveur n’a pas répondu. Le logo n’a pas changé. Réessayez.',
} as const satisfies WordsOf<typeof english>;
