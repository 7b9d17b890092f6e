import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Resultados',
  chart: (question: string, ballots: string) =>
    `Gráfico de barras: ${question} (${ballots}). Las mismas cifras siguen en una tabla.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Opción',
  votes: 'Votos',
  share: 'Proporción',
  change: 'Cambio',
  ofBallots:
    'Varias respuestas por persona: las proporciones se refieren a los votantes y pueden sumar más de 100\u00a0%.',
  notShown: 'no se muestra',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Puestos' : 'Opciones'} ${from}–${to} de ${of}. Las demás vienen después.`,
} as const satisfies WordsOf<typeof english>;
