import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Resultaten',
  chart: (question: string, ballots: string) =>
    `Staafdiagram: ${question} (${ballots}). Dezelfde getallen volgen als tabel.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Optie',
  votes: 'Stemmen',
  share: 'Aandeel',
  change: 'Verschil',
  ofBallots: 'Meer antwoorden per persoon: aandelen zijn van de stemmers en kunnen samen boven 100% komen.',
  notShown: 'niet getoond',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Plaatsen' : 'Opties'} ${from}–${to} van ${of}. De andere volgen.`,
} as const satisfies WordsOf<typeof english>;
