import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Langue',
  notSet: 'Le serveur ne répond pas, la langue ne change donc pas.',

  room: 'Langue de la salle',
  roomHint: 'Pour les pages ouvertes à partir de maintenant. Chaque personne peut en choisir une autre.',
  asWished: 'Celle de chaque navigateur',
} as const satisfies WordsOf<typeof english>;
