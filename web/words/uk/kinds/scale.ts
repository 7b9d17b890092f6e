import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Шкала',
  hint: 'Кожен вибирає число, наприклад від 1 до 5. Екран показує середнє.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'у середньому',
  averageIs: (mean: number) => `Середнє ${oneDecimal(mean)}`,
  noAverage: 'Середнього ще немає',
  step: 'Поділка',
  steps: 'Поділки шкали',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} з ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Поділки',
  range: (from: number, to: number) => `від ${number(from)} до ${number(to)}`,
  first: 'Перша',
  last: 'Остання',
  low: (step: number) => `Що означає ${number(step)} (за бажанням)`,
  high: (step: number) => `Що означає ${number(step)} (за бажанням)`,
  lowExample: 'Зовсім ні',
  highExample: 'Дуже',
  needsSteps: (least: number, most: number) =>
    `Шкала починається з 0 або 1; поділок — від ${number(least)} до ${number(most)}.`,

  receipt: {
    toVote: 'Торкніться числа, щоб проголосувати.',
    firstCounts: 'Торкніться числа, щоб проголосувати. Діє перший вибір.',
    withdrawn: 'Ваш голос відкликано. Торкніться числа, щоб проголосувати знову.',
  },
} as const satisfies WordsOf<typeof english>;
