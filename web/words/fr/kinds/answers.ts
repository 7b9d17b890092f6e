import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Mot',
  answer: 'Réponse',
  cloud: (question: string, ballots: string) =>
    `Nuage de mots\u202f: ${question} (${ballots}). Les mêmes mots suivent sous forme de tableau.`,
  more: (n: number) => count(n, { one: 'et # autre', other: 'et # autres' }),
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: '# fois', other: '# fois' }),
  held: 'L’hôte lit les réponses avant que tout le monde les voie.',
  none: 'Pas encore de réponses',
  hidden: 'Les réponses sont masquées',
} as const satisfies WordsOf<typeof english>;
