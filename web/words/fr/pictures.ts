import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Choisir une image…',
  other: 'Une autre image…',
  reading: 'Lecture…',
  none: 'Pas d’image',
  hint: 'PNG, JPEG ou WebP, 4\u202fMo au plus. L’image est recréée\u202f: le lieu et l’appareil de la prise de vue ne sont pas gardés.',
  needsRoom:
    'Les images appartiennent à une salle. Créez d’abord la salle avec un autre type de question, puis changez le type sur la page d’hôte.',
  bad: 'Ce fichier n’est pas une image utilisable ici. Choisissez un PNG, JPEG ou WebP de 4\u202fMo et 25 millions de pixels au plus.',
  tooLarge: 'Cette image dépasse 4\u202fMo. Enregistrez-la plus petite, ou choisissez-en une autre.',
  noAnswer: 'Le serveur ne répond pas. Réessayez.',
} as const satisfies WordsOf<typeof english>;
