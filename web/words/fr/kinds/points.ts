import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { count, decimal, number } from '../numerals.ts';

const points = (n: number) => count(n, { one: '# point', other: '# points' });

export const pointsWords = {
  name: 'Points',
  hint: 'Chaque personne répartit 100 points entre les options.',

  task: (n: number, all: boolean) => (all ? `Répartissez ${points(n)}.` : `Répartissez jusqu’à ${points(n)}.`),
  left: (n: number) => (n < 0 ? `${points(-n)} de trop` : count(n, { one: 'Reste # point', other: 'Reste # points' })),
  list: 'Points pour chaque option',
  own: (n: number) => `${points(n)} de votre part`,
  of: (label: string) => `Points pour ${label}`,
  less: (n: number, label: string) => `${number(n)} de moins pour ${label}`,
  more: (n: number, label: string) => `${number(n)} de plus pour ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Points',
  average: 'Points par vote',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø\u202f: points par vote.',

  pointsTitle: 'Points à répartir',
  all: 'Il faut tous les répartir',
  needsPoints: (least: number, most: number) =>
    `Le nombre de points à répartir est un nombre entier de ${number(least)} à ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
