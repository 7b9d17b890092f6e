import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Wybór obrazu',
  hint: 'Każda osoba wybiera jeden z kilku obrazów.',
  picturesTitle: 'Obrazy',
  pictureOf: (letter: string) => `Obraz opcji ${letter}`,
  needsPicture: (letter: string) => `Opcja ${letter} nie ma jeszcze obrazu.`,
} as const satisfies WordsOf<typeof english>;
