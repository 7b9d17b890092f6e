import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Telefonunuzla oy verin, sonucu canlı izleyin.',
};
