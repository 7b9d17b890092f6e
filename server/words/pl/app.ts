import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Głosuj telefonem i oglądaj wynik na żywo.',
};
