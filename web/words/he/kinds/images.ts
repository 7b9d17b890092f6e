import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'בחירת תמונה',
  hint: 'בוחרים אחת מכמה תמונות.',
  picturesTitle: 'תמונות',
  pictureOf: (letter: string) => `התמונה של אפשרות ${letter}`,
  needsPicture: (letter: string) => `לאפשרות ${letter} עוד אין תמונה.`,
} as const satisfies WordsOf<typeof english>;
