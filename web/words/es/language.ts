import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Idioma',
  notSet: 'El servidor no responde, así que el idioma no cambia.',

  room: 'Idioma de la sala',
  roomHint: 'Para las páginas que se abran desde ahora. Cada persona puede elegir otro.',
  asWished: 'El de cada navegador',
} as const satisfies WordsOf<typeof english>;
