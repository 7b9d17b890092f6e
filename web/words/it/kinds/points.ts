import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# punto', other: '# punti' });

export const pointsWords = {
  name: 'Punti',
  hint: 'Ogni persona distribuisce 100 punti tra le opzioni.',

  task: (n: number, all: boolean) => (all ? `Distribuisci ${points(n)}.` : `Distribuisci fino a ${points(n)}.`),
  left: (n: number) => (n < 0 ? `${points(-n)} di troppo` : `Ancora ${number(n)}`),
  list: 'Punti per ogni opzione',
  own: (n: number) => `${points(n)} da te`,
  of: (label: string) => `Punti per ${label}`,
  less: (n: number, label: string) => `${number(n)} in meno per ${label}`,
  more: (n: number, label: string) => `${number(n)} in più per ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Punti',
  average: 'Punti per votante',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: punti per votante.',

  pointsTitle: 'Punti da distribuire',
  all: 'Vanno distribuiti tutti',
  needsPoints: (least: number, most: number) =>
    `I punti da distribuire sono un numero intero da ${number(least)} a ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
