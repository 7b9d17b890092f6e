import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'التصويت من الهاتف، والنتيجة مباشرة.',
};
