import type { WordsOf } from '#protocol/words-of';
import type { wordsWords as english } from '../../en/kinds/words.ts';
import { count, number } from '../numerals.ts';

export const wordsWords = {
  name: 'Nuage de mots',
  hint: 'Chaque personne écrit quelques mots\u202f; les mots identiques grandissent.',

  ask: (most: number) => (most === 1 ? 'Écrivez un mot.' : `Écrivez jusqu’à ${number(most)} mots.`),
  field: (place: number) => `Mot ${number(place)}`,
  tooLong: (chars: number) => `Un mot a au plus ${number(chars)} caractères.`,
  tooMany: (most: number) => count(most, { one: '# mot au plus.', other: '# mots au plus.' }),
  top: 'Mots jusqu’ici',

  maxTitle: 'Combien de mots par personne',
  max: 'Au plus',
  needsMax: (most: number) => `Le nombre de mots par personne est un nombre entier de 1 à ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
