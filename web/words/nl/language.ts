import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Taal',
  notSet: 'De server antwoordt niet, dus de taal blijft zoals die is.',

  room: 'Taal van de ruimte',
  roomHint: 'Voor pagina’s die vanaf nu worden geopend. Iedereen kan voor zichzelf een andere kiezen.',
  asWished: 'Wat elke browser wil',
} as const satisfies WordsOf<typeof english>;
