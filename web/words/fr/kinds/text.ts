import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { count, number } from '../numerals.ts';

export const textWords = {
  name: 'Texte libre',
  hint: 'Chaque personne répond en quelques lignes.',

  answer: 'Votre réponse',
  left: (n: number) => count(n, { one: 'Encore # caractère', other: 'Encore # caractères' }),
  tooLong: (n: number) => count(n, { one: '# caractère de trop', other: '# caractères de trop' }),
  newest: 'Dernières réponses',
  page: (from: number, to: number, of: number) =>
    `Réponses ${number(from)}–${number(to)} sur ${number(of)}, les plus récentes d’abord.`,
} as const satisfies WordsOf<typeof english>;
