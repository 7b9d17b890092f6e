import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Vote desde su teléfono y vea el resultado en directo.',
};
