import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Lingua',
  notSet: 'Il server non risponde, quindi la lingua resta com’è.',

  room: 'Lingua della stanza',
  roomHint: 'Per le pagine aperte da ora in poi. Ogni persona può sceglierne un’altra.',
  asWished: 'Quella di ogni browser',
} as const satisfies WordsOf<typeof english>;
