import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Skala',
  hint: 'Każda osoba wybiera liczbę, na przykład od 1 do 5. Ekran pokazuje średnią.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'średnio',
  averageIs: (mean: number) => `Średnia ${oneDecimal(mean)}`,
  noAverage: 'Nie ma jeszcze średniej',
  step: 'Stopień',
  steps: 'Stopnie skali',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} z ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Stopnie',
  range: (from: number, to: number) => `od ${number(from)} do ${number(to)}`,
  first: 'Pierwszy',
  last: 'Ostatni',
  low: (step: number) => `Co znaczy ${number(step)} (opcjonalnie)`,
  high: (step: number) => `Co znaczy ${number(step)} (opcjonalnie)`,
  lowExample: 'Wcale',
  highExample: 'Bardzo',
  needsSteps: (least: number, most: number) =>
    `Skala zaczyna się od 0 lub 1 i ma od ${number(least)} do ${number(most)} stopni.`,

  receipt: {
    toVote: 'Dotknij liczby, aby zagłosować.',
    firstCounts: 'Dotknij liczby, aby zagłosować. Liczy się pierwszy wybór.',
    withdrawn: 'Głos jest wycofany. Dotknij liczby, aby zagłosować ponownie.',
  },
} as const satisfies WordsOf<typeof english>;
