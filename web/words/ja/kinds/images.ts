import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: '画像選択',
  hint: '複数の画像から1つを選びます。',
  picturesTitle: '画像',
  pictureOf: (letter: string) => `選択肢${letter}の画像`,
  needsPicture: (letter: string) => `選択肢${letter}に画像がありません。`,
} as const satisfies WordsOf<typeof english>;
