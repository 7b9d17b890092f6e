import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'Голосуйте з телефона й дивіться результат наживо.',
};
