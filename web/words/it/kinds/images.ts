import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Scelta tra immagini',
  hint: 'Ogni persona sceglie un’immagine tra diverse.',
  picturesTitle: 'Immagini',
  pictureOf: (letter: string) => `Immagine dell’opzione ${letter}`,
  needsPicture: (letter: string) => `L’opzione ${letter} non ha ancora un’immagine.`,
} as const satisfies WordsOf<typeof english>;
