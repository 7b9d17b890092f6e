import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Keuze uit afbeeldingen',
  hint: 'Iedereen kiest een van meerdere afbeeldingen.',
  picturesTitle: 'Afbeeldingen',
  pictureOf: (letter: string) => `Afbeelding van optie ${letter}`,
  needsPicture: (letter: string) => `Optie ${letter} heeft nog geen afbeelding.`,
} as const satisfies WordsOf<typeof english>;
