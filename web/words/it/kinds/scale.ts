import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Scala',
  hint: 'Ogni persona sceglie un numero, per esempio da 1 a 5. Lo schermo mostra la media.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'in media',
  averageIs: (mean: number) => `Media ${oneDecimal(mean)}`,
  noAverage: 'Ancora nessuna media',
  step: 'Livello',
  steps: 'Livelli della scala',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} di ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Livelli',
  range: (from: number, to: number) => `da ${number(from)} a ${number(to)}`,
  first: 'Primo',
  last: 'Ultimo',
  low: (step: number) => `Che cosa significa ${number(step)} (facoltativo)`,
  high: (step: number) => `Che cosa significa ${number(step)} (facoltativo)`,
  lowExample: 'Per niente',
  highExample: 'Moltissimo',
  needsSteps: (least: number, most: number) =>
    `Una scala comincia da 0 o 1 e ha da ${number(least)} a ${number(most)} livelli.`,

  receipt: {
    toVote: 'Tocca un numero per votare.',
    firstCounts: 'Tocca un numero per votare. Vale la prima scelta.',
    withdrawn: 'Il tuo voto è stato ritirato. Tocca un numero per votare di nuovo.',
  },
} as const satisfies WordsOf<typeof english>;
