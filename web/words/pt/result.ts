import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Resultados',
  chart: (question: string, ballots: string) =>
    `Gráfico de barras: ${question} (${ballots}). Os mesmos números seguem em uma tabela.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Opção',
  votes: 'Votos',
  share: 'Proporção',
  change: 'Mudança',
  ofBallots: 'Várias respostas por pessoa: a proporção é dos votantes, e a soma pode passar de 100%.',
  notShown: 'não mostrado',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Lugares' : 'Opções'} ${from}–${to} de ${of}. O resto vem a seguir.`,
} as const satisfies WordsOf<typeof english>;
