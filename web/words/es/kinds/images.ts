import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Elegir imagen',
  hint: 'Cada persona elige una de varias imágenes.',
  picturesTitle: 'Imágenes',
  pictureOf: (letter: string) => `Imagen de la opción ${letter}`,
  needsPicture: (letter: string) => `La opción ${letter} todavía no tiene imagen.`,
} as const satisfies WordsOf<typeof english>;
