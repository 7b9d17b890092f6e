import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Mit dem Telefon abstimmen und das Ergebnis live sehen.',
};
