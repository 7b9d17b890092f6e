import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { number } from '../numerals.ts';

export const wordsWords = {
  name: 'ワードクラウド',
  hint: '短い言葉を書きます。同じ言葉は大きくなります。',

  ask: (most: number) => (most === 1 ? '言葉を1つ書いてください。' : `言葉を${number(most)}つまで書けます。`),
  field: (place: number) => `言葉${number(place)}`,
  tooLong: (chars: number) => `1つの言葉は${number(chars)}文字までです。`,
  tooMany: (most: number) => `言葉は${number(most)}つまでです。`,
  top: 'これまでの言葉',

  maxTitle: '1人の言葉の数',
  max: '最多',
  needsMax: (most: number) => `1人の言葉の数は1～${number(most)}の整数です。`,
} as const satisfies WordsOf<typeof english>;
