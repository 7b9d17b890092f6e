import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Resim seçimi',
  hint: 'Herkes birkaç resimden birini seçer.',
  picturesTitle: 'Resimler',
  pictureOf: (letter: string) => `${letter} seçeneğinin resmi`,
  needsPicture: (letter: string) => `${letter} seçeneğinin henüz resmi yok.`,
} as const satisfies WordsOf<typeof english>;
