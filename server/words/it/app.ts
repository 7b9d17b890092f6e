import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Vota dal telefono e guarda il risultato in diretta.',
};
