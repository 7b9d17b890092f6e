import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'スマートフォンで投票し、結果をその場で見られます。',
};
