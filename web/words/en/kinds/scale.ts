import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Scale',
  hint: 'Everybody picks a number, such as 1 to 5. The screen shows the average.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'on average',
  averageIs: (mean: number) => `Average ${oneDecimal(mean)}`,
  noAverage: 'No average yet',
  step: 'Step',
  steps: 'Steps of the scale',
  /** What a button of the phone says aloud. */
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} of ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Steps',
  range: (from: number, to: number) => `${number(from)} to ${number(to)}`,
  first: 'First',
  last: 'Last',
  low: (step: number) => `What ${number(step)} means (if you like)`,
  high: (step: number) => `What ${number(step)} means (if you like)`,
  lowExample: 'Not at all',
  highExample: 'Very much',
  needsSteps: (least: number, most: number) =>
    `A scale begins at 0 or 1 and has ${number(least)} to ${number(most)} steps.`,

  receipt: {
    toVote: 'Tap a number to vote.',
    firstCounts: 'Tap a number to vote. The first choice counts.',
    withdrawn: 'Your vote is withdrawn. Tap a number to vote again.',
  },
} as const;
