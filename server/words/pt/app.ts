import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Vote pelo telefone e acompanhe o resultado ao vivo.',
};
