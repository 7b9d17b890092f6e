import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Ordem de preferência',
  hint: 'Cada pessoa põe as opções em ordem, primeiro a melhor.',

  task: (places: number, options: number) => {
    if (places === options) return 'Toque nas opções na sua ordem, primeiro a melhor.';
    return places === 1 ? 'Toque na melhor.' : `Toque nas suas ${number(places)} melhores, primeiro a melhor.`;
  },
  placed: (n: number, of: number) => `${number(n)} de ${number(of)}`,
  list: 'Opções, na sua ordem',
  place: (n: number) => `Lugar ${number(n)}`,
  take: (label: string, n: number) => `${label}: lugar ${number(n)}. Toque para tirar.`,
  up: (label: string) => `Mover para cima: ${label}`,
  down: (label: string) => `Mover para baixo: ${label}`,
  isAt: (label: string, n: number) => `${label} está no lugar ${number(n)}.`,
  isOut: (label: string) => `${label} não tem lugar.`,
  unit: (n: number) => plural(n, { one: '# ponto', other: '# pontos' }),

  counted: 'Pontos',
  average: 'Lugar médio',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Pontos por lugar. Ø: o lugar médio.',

  topTitle: 'Quantas pôr em ordem',
  all: 'Todas',
  needsTop: (options: number) =>
    `A quantidade a pôr em ordem é um número inteiro de 1 a ${number(options)}, ou vazio para todas.`,
} as const satisfies WordsOf<typeof english>;
