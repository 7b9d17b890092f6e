import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Stem met je telefoon en zie de uitslag live.',
};
