import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('nl');
const points = (n: number) => count(n, { one: '# punt', other: '# punten' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Dat past niet bij wat er gevraagd wordt, dus er is niets geteld.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Kies er zoveel je wilt.' : `Kies er minstens ${number(least)}.`;
    if (least === most) return `Kies er ${number(most)}.`;
    return least === 1 ? `Kies er hoogstens ${number(most)}.` : `Kies er ${number(least)} tot ${number(most)}.`;
  },
  places: (most: number) =>
    most === 1 ? 'Alleen je eerste keuze.' : `Elk getal van 1 tot en met ${number(most)} één keer.`,
  spend: (n: number, all: boolean) => (all ? `Verdeel ${points(n)}.` : `Verdeel hoogstens ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Van ${amount(min)} tot ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} of meer.`;
    return max === null ? '' : `${withUnit(max, unit)} of minder.`;
  },
  decimals: (decimals: number) =>
    decimals === 0 ? 'Een heel getal.' : `Hoogstens ${count(decimals, { one: '# decimaal', other: '# decimalen' })}.`,
  wordCount: (most: number) => (most === 1 ? 'Schrijf één woord.' : `Schrijf hoogstens ${number(most)} woorden.`),
  wordChars: (chars: number) => `Een woord heeft hoogstens ${number(chars)} tekens.`,
  chars: (chars: number) => `Hoogstens ${number(chars)} tekens.`,

  choose: 'Antwoord en verstuur je stem.',
  firstCounts: 'Antwoord en verstuur je stem. Wijzigen kan niet.',
  withdrawn: 'Je stem is ingetrokken. Je kunt een andere versturen.',
} as const satisfies WordsOf<typeof english>;
