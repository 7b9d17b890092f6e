import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: '言語',
  notSet: 'サーバーの応答がないため、言語は変わっていません。',

  room: 'ルームの言語',
  roomHint: 'これから開くページに適用されます。各自で別の言語も選べます。',
  asWished: '各ブラウザーに合わせる',
} as const satisfies WordsOf<typeof english>;
