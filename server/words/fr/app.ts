import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Votez depuis votre téléphone et suivez le résultat en direct.',
};
