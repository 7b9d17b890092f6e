import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'اختيار صورة',
  hint: 'كلٌّ يختار صورة من عدة صور.',
  picturesTitle: 'الصور',
  pictureOf: (letter: string) => `صورة الخيار ${letter}`,
  needsPicture: (letter: string) => `لا صورة للخيار ${letter} بعد.`,
} as const satisfies WordsOf<typeof english>;
