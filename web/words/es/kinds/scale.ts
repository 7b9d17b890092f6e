import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Escala',
  hint: 'Cada persona elige un número, por ejemplo de 1 a 5. La pantalla muestra el promedio.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'en promedio',
  averageIs: (mean: number) => `Promedio ${oneDecimal(mean)}`,
  noAverage: 'Todavía no hay promedio',
  step: 'Nivel',
  steps: 'Niveles de la escala',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} de ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Niveles',
  range: (from: number, to: number) => `${number(from)} a ${number(to)}`,
  first: 'Primero',
  last: 'Último',
  low: (step: number) => `Qué significa ${number(step)} (opcional)`,
  high: (step: number) => `Qué significa ${number(step)} (opcional)`,
  lowExample: 'Nada',
  highExample: 'Mucho',
  needsSteps: (least: number, most: number) =>
    `Una escala empieza en 0 o 1 y tiene de ${number(least)} a ${number(most)} niveles.`,

  receipt: {
    toVote: 'Toque un número para votar.',
    firstCounts: 'Toque un número para votar. Cuenta la primera elección.',
    withdrawn: 'Su voto se retiró. Toque un número para votar de nuevo.',
  },
} as const satisfies WordsOf<typeof english>;
