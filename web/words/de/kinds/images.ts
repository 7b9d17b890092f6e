import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Bildauswahl',
  hint: 'Alle wählen eines von mehreren Bildern.',
  picturesTitle: 'Bilder',
  pictureOf: (letter: string) => `Bild zu Antwort ${letter}`,
  needsPicture: (letter: string) => `Antwort ${letter} hat noch kein Bild.`,
} as const satisfies WordsOf<typeof english>;
