import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# Punkt', other: '# Punkte' });

export const pointsWords = {
  name: 'Punkte verteilen',
  hint: 'Alle verteilen 100 Punkte auf die Antworten.',

  task: (n: number, all: boolean) => (all ? `Verteilen Sie ${points(n)}.` : `Verteilen Sie bis zu ${points(n)}.`),
  left: (n: number) => (n < 0 ? `${points(-n)} zu viel` : `Noch ${number(n)}`),
  list: 'Punkte für jede Antwort',
  own: (n: number) => `${points(n)} von Ihnen`,
  of: (label: string) => `Punkte für ${label}`,
  less: (n: number, label: string) => `${number(n)} weniger für ${label}`,
  more: (n: number, label: string) => `${number(n)} mehr für ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Punkte',
  average: 'Punkte je Stimme',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: Punkte je Stimme.',

  pointsTitle: 'Punkte zum Verteilen',
  all: 'Alle müssen verteilt werden',
  needsPoints: (least: number, most: number) =>
    `Die Punkte zum Verteilen sind eine ganze Zahl von ${number(least)} bis ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
