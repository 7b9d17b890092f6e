import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { count, decimal, list } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Schatting',
  hint: 'Iedereen geeft een getal.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `tot en met ${amount(to)}`;
    if (to === null) return `${amount(from)} of meer`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Jouw getal',
  less: (n: number) => `${amount(n)} minder`,
  more: (n: number) => `${amount(n)} meer`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Van ${amount(min)} tot ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} of meer.`;
    return max === null ? '' : `${withUnit(max, unit)} of minder.`;
  },
  places: (decimals: number) =>
    decimals === 0 ? 'Een heel getal.' : `Hoogstens ${count(decimals, { one: '# decimaal', other: '# decimalen' })}.`,
  reads: (value: string) => `Dat is ${value}.`,
  unread: 'Dit is hier niet als getal te lezen.',

  median: 'Mediaan',
  middle: 'Middelste helft',
  mean: 'Gemiddelde',
  right: 'Goed antwoord',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `${amount(n)} van ${amount(ballots)} precies goed`
      : `${amount(n)} van ${amount(ballots)} binnen \u00b1${tolerance}`,
  rightKept: (value: string) =>
    `Goed antwoord: ${value}. Alleen jij ziet het, tot de stemming voorbij is en de resultaten getoond zijn.`,
  none: 'Nog geen getal',
  noneHidden: 'De getallen blijven verborgen tot de host ze toont.',
  chart: (question: string, ballots: string) =>
    `Histogram: ${question} (${ballots}). Dezelfde getallen volgen als tabel.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histogram. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) || 'Nog geen getal'
    }`,
  numbers: 'Getallen',
  own: (value: string) => `Jij: ${value}`,

  unit: 'Eenheid',
  unitExample: 'km',
  least: 'Minimum',
  greatest: 'Maximum',
  any: 'Vrij',
  decimals: 'Decimalen',
  rightTitle: 'Goed antwoord',
  hasRight: 'Er is een goed antwoord',
  rightValue: 'Dat is',
  tolerance: 'Ook goed: verschil tot',
  rightHint: 'Het blijft bij jou tot de stemming voorbij is en de resultaten getoond zijn.',
  needsNumbers: 'Minimum, maximum en goed antwoord zijn getallen met niet meer decimalen dan gevraagd.',
  needsRange: 'Het minimum is kleiner dan het maximum.',
  needsRight: 'Het goede antwoord ligt tussen het minimum en het maximum.',
  needsUnit: 'Een eenheid heeft geen komma, geen < en geen backslash.',
} as const satisfies WordsOf<typeof english>;
