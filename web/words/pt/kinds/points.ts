import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# ponto', other: '# pontos' });

export const pointsWords = {
  name: 'Pontos',
  hint: 'Cada pessoa distribui 100 pontos pelas opções.',

  task: (n: number, all: boolean) => (all ? `Distribua ${points(n)}.` : `Distribua até ${points(n)}.`),
  left: (n: number) => (n < 0 ? `${points(-n)} a mais` : count(n, { one: 'Resta #', other: 'Restam #' })),
  list: 'Pontos para cada opção',
  own: (n: number) => count(n, { one: '# ponto seu', other: '# pontos seus' }),
  of: (label: string) => `Pontos para ${label}`,
  less: (n: number, label: string) => `${number(n)} a menos para ${label}`,
  more: (n: number, label: string) => `${number(n)} a mais para ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Pontos',
  average: 'Pontos por votante',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: pontos por votante.',

  pointsTitle: 'Pontos para distribuir',
  all: 'É preciso usar todos',
  needsPoints: (least: number, most: number) =>
    `Os pontos para distribuir são um número inteiro de ${number(least)} a ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
