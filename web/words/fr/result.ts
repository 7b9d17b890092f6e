import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Résultats',
  chart: (question: string, ballots: string) =>
    `Diagramme en barres\u202f: ${question} (${ballots}). Les mêmes chiffres suivent sous forme de tableau.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Option',
  votes: 'Voix',
  share: 'Part',
  change: 'Changement',
  ofBallots:
    'Plusieurs réponses par personne\u202f: les parts se rapportent aux votes et peuvent dépasser 100\u202f% en tout.',
  notShown: 'non affiché',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Places' : 'Options'} ${from}–${to} sur ${of}. La suite arrive.`,
} as const satisfies WordsOf<typeof english>;
