import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Вибір зображення',
  hint: 'Кожен вибирає одне з кількох зображень.',
  picturesTitle: 'Зображення',
  pictureOf: (letter: string) => `Зображення варіанта ${letter}`,
  needsPicture: (letter: string) => `Варіант ${letter} ще не має зображення.`,
} as const satisfies WordsOf<typeof english>;
