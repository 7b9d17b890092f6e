import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Choix d’image',
  hint: 'Chaque personne choisit une image parmi plusieurs.',
  picturesTitle: 'Images',
  pictureOf: (letter: string) => `Image de l’option ${letter}`,
  needsPicture: (letter: string) => `L’option ${letter} n’a pas encore d’image.`,
} as const satisfies WordsOf<typeof english>;
