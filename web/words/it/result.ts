import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Risultati',
  chart: (question: string, ballots: string) =>
    `Grafico a barre: ${question} (${ballots}). Gli stessi numeri seguono in una tabella.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Opzione',
  votes: 'Voti',
  share: 'Quota',
  change: 'Variazione',
  ofBallots: 'Più risposte a persona: le quote si riferiscono ai votanti e insieme possono superare il 100%.',
  notShown: 'non mostrato',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Posti' : 'Opzioni'} ${from}–${to} di ${of}. Gli altri dati seguono.`,
} as const satisfies WordsOf<typeof english>;
