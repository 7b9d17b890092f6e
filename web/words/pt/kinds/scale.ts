import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Escala',
  hint: 'Cada pessoa escolhe um número, como de 1 a 5. A tela mostra a média.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'em média',
  averageIs: (mean: number) => `Média ${oneDecimal(mean)}`,
  noAverage: 'Nenhuma média ainda',
  step: 'Nível',
  steps: 'Níveis da escala',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} de ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Níveis',
  range: (from: number, to: number) => `${number(from)} a ${number(to)}`,
  first: 'Primeiro',
  last: 'Último',
  low: (step: number) => `O que ${number(step)} significa (se quiser)`,
  high: (step: number) => `O que ${number(step)} significa (se quiser)`,
  lowExample: 'Nada',
  highExample: 'Muito',
  needsSteps: (least: number, most: number) =>
    `Uma escala começa em 0 ou 1 e tem de ${number(least)} a ${number(most)} níveis.`,

  receipt: {
    toVote: 'Toque em um número para votar.',
    firstCounts: 'Toque em um número para votar. Vale a primeira escolha.',
    withdrawn: 'Seu voto foi retirado. Toque em um número para votar de novo.',
  },
} as const satisfies WordsOf<typeof english>;
