import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'סולם',
  hint: 'בוחרים מספר, למשל 1 עד 5. המסך מציג את הממוצע.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'בממוצע',
  averageIs: (mean: number) => `ממוצע ${oneDecimal(mean)}`,
  noAverage: 'עוד אין ממוצע',
  step: 'דרגה',
  steps: 'דרגות הסולם',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} מתוך ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'דרגות',
  range: (from: number, to: number) => `${number(from)} עד ${number(to)}`,
  first: 'ראשונה',
  last: 'אחרונה',
  low: (step: number) => `מה פירוש ${number(step)} (לא חובה)`,
  high: (step: number) => `מה פירוש ${number(step)} (לא חובה)`,
  lowExample: 'בכלל לא',
  highExample: 'מאוד',
  needsSteps: (least: number, most: number) =>
    `סולם מתחיל ב־0 או ב־1 ויש בו ${number(least)} עד ${number(most)} דרגות.`,

  receipt: {
    toVote: 'הקישו על מספר כדי להצביע.',
    firstCounts: 'הקישו על מספר כדי להצביע. הבחירה הראשונה קובעת.',
    withdrawn: 'ההצבעה בוטלה. הקישו על מספר כדי להצביע שוב.',
  },
} as const satisfies WordsOf<typeof english>;
