import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Skala',
  hint: 'Alle wählen eine Zahl, etwa 1 bis 5. Die Leinwand zeigt den Durchschnitt.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'im Durchschnitt',
  averageIs: (mean: number) => `Durchschnitt ${oneDecimal(mean)}`,
  noAverage: 'Noch kein Durchschnitt',
  step: 'Stufe',
  steps: 'Stufen der Skala',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} von ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Stufen',
  range: (from: number, to: number) => `${number(from)} bis ${number(to)}`,
  first: 'Erste',
  last: 'Letzte',
  low: (step: number) => `Was ${number(step)} bedeutet (wenn Sie mögen)`,
  high: (step: number) => `Was ${number(step)} bedeutet (wenn Sie mögen)`,
  lowExample: 'Gar nicht',
  highExample: 'Sehr',
  needsSteps: (least: number, most: number) =>
    `Eine Skala beginnt bei 0 oder 1 und hat ${number(least)} bis ${number(most)} Stufen.`,

  receipt: {
    toVote: 'Tippen Sie eine Zahl an, um abzustimmen.',
    firstCounts: 'Tippen Sie eine Zahl an, um abzustimmen. Die erste Wahl zählt.',
    withdrawn: 'Ihre Stimme ist zurückgezogen. Tippen Sie eine Zahl an, um wieder abzustimmen.',
  },
} as const satisfies WordsOf<typeof english>;
