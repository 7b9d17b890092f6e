import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# punt', other: '# punten' });

export const pointsWords = {
  name: 'Punten verdelen',
  hint: 'Iedereen verdeelt 100 punten over de opties.',

  task: (n: number, all: boolean) => (all ? `Verdeel ${points(n)}.` : `Verdeel hoogstens ${points(n)}.`),
  left: (n: number) => (n < 0 ? `${points(-n)} te veel` : `Nog ${number(n)}`),
  list: 'Punten voor elke optie',
  own: (n: number) => `${points(n)} van jou`,
  of: (label: string) => `Punten voor ${label}`,
  less: (n: number, label: string) => `${number(n)} minder voor ${label}`,
  more: (n: number, label: string) => `${number(n)} meer voor ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Punten',
  average: 'Punten per stemmer',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: punten per stemmer.',

  pointsTitle: 'Te verdelen punten',
  all: 'Alle punten moeten op',
  needsPoints: (least: number, most: number) =>
    `De te verdelen punten zijn een heel getal van ${number(least)} t/m ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
