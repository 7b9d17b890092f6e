import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Ergebnisse',
  chart: (question: string, ballots: string) =>
    `Balkendiagramm: ${question} (${ballots}). Dieselben Zahlen folgen als Tabelle.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Antwort',
  votes: 'Stimmen',
  share: 'Anteil',
  change: 'Veränderung',
  ofBallots: 'Mehrere Antworten möglich: Anteile beziehen sich auf die Abstimmenden, zusammen auch über 100\u00a0%.',
  notShown: 'nicht gezeigt',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Plätze' : 'Antworten'} ${from}–${to} von ${of}. Die übrigen folgen.`,
} as const satisfies WordsOf<typeof english>;
