import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Wyniki',
  chart: (question: string, ballots: string) =>
    `Wykres słupkowy: ${question} (${ballots}). Te same liczby są dalej w tabeli.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Opcja',
  votes: 'Głosy',
  share: 'Udział',
  change: 'Zmiana',
  ofBallots: 'Kilka odpowiedzi na osobę: udziały liczymy od głosujących, razem może być ponad 100%.',
  notShown: 'nie pokazano',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Miejsca' : 'Opcje'} ${from}–${to} z ${of}. Reszta za chwilę.`,
} as const satisfies WordsOf<typeof english>;
