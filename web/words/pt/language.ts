import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Idioma',
  notSet: 'O servidor não responde, então o idioma fica como está.',

  room: 'Idioma da sala',
  roomHint: 'Para páginas abertas a partir de agora. Cada pessoa pode escolher outro para si.',
  asWished: 'O que cada navegador preferir',
} as const satisfies WordsOf<typeof english>;
