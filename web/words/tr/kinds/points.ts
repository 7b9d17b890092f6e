import type { WordsOf } from '#protocol/words-of';
import type { pointsWords as english } from '../../en/kinds/points.ts';
import { decimal, number } from '../numerals.ts';

export const pointsWords = {
  name: 'Puan dağıtma',
  hint: 'Herkes 100 puanı seçeneklere dağıtır.',

  task: (points: number, all: boolean) =>
    all ? `${number(points)} puan dağıtın.` : `En çok ${number(points)} puan dağıtın.`,
  left: (n: number) => (n < 0 ? `${number(-n)} puan fazla` : `${number(n)} kaldı`),
  list: 'Her seçeneğin puanı',
  own: (n: number) => `Sizden ${number(n)} puan`,
  of: (label: string) => `Puan: ${label}`,
  less: (n: number, label: string) => `${number(n)} eksilt: ${label}`,
  more: (n: number, label: string) => `${number(n)} artır: ${label}`,
  minus: (n: number) => `−${number(n)}`,
  plus: (n: number) => `+${number(n)}`,

  counted: 'Puan',
  average: 'Oy başına puan',
  noted: (n: number | null) => (n === null ? 'Ø –' : `Ø ${decimal(n, 1)}`),
  explain: 'Ø: oy başına puan.',

  pointsTitle: 'Dağıtılacak puan',
  all: 'Hepsi dağıtılmalı',
  needsPoints: (least: number, most: number) =>
    `Dağıtılacak puan, ${number(least)} ile ${number(most)} arasında bir tam sayıdır.`,
} as const satisfies WordsOf<typeof english>;
