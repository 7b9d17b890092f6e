import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: '用手机投票，实时查看结果。',
};
