import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'Meerdere keuzes',
  hint: 'Iedereen kiest meerdere opties.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Kies er zoveel je wilt.' : `Kies er minstens ${number(least)}.`;
    if (least === most) return `Kies er ${number(most)}.`;
    return least === 1
      ? `Kies er hoogstens ${number(most)}.`
      : `Kies er minstens ${number(least)} en hoogstens ${number(most)}.`;
  },
  picked: (n: number) => `${number(n)} gekozen`,

  pickTitle: 'Hoeveel kiezen',
  least: 'Minstens',
  most: 'Hoogstens',
  all: 'Allemaal',
  needsCount: 'Het aantal om te kiezen is een heel getal, 1 of meer.',
  needsFit: (options: number) =>
    `Dit past niet bij ${count(options, { one: '# optie', other: '# opties' })}: minstens mag niet meer zijn dan hoogstens, en hoogstens niet meer dan allemaal.`,
} as const satisfies WordsOf<typeof english>;
