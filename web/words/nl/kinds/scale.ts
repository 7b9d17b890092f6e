import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Schaal',
  hint: 'Iedereen kiest een getal, bijvoorbeeld van 1 t/m 5. Het scherm toont het gemiddelde.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'gemiddeld',
  averageIs: (mean: number) => `Gemiddeld ${oneDecimal(mean)}`,
  noAverage: 'Nog geen gemiddelde',
  step: 'Stap',
  steps: 'Stappen van de schaal',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} van ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Stappen',
  range: (from: number, to: number) => `${number(from)} t/m ${number(to)}`,
  first: 'Eerste',
  last: 'Laatste',
  low: (step: number) => `Wat ${number(step)} betekent (als je wilt)`,
  high: (step: number) => `Wat ${number(step)} betekent (als je wilt)`,
  lowExample: 'Helemaal niet',
  highExample: 'Heel erg',
  needsSteps: (least: number, most: number) =>
    `Een schaal begint bij 0 of 1 en heeft ${number(least)} tot ${number(most)} stappen.`,

  receipt: {
    toVote: 'Tik op een getal om te stemmen.',
    firstCounts: 'Tik op een getal om te stemmen. De eerste keuze telt.',
    withdrawn: 'Je stem is ingetrokken. Tik op een getal om opnieuw te stemmen.',
  },
} as const satisfies WordsOf<typeof english>;
