import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: '图片选择',
  hint: '每人从几张图片中选一张。',
  picturesTitle: '图片',
  pictureOf: (letter: string) => `选项 ${letter} 的图片`,
  needsPicture: (letter: string) => `选项 ${letter} 还没有图片。`,
} as const satisfies WordsOf<typeof english>;
