import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { count, decimal, list } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Schätzung',
  hint: 'Alle geben eine Zahl an.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `bis ${amount(to)}`;
    if (to === null) return `ab ${amount(from)}`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Ihre Zahl',
  less: (n: number) => `${amount(n)} weniger`,
  more: (n: number) => `${amount(n)} mehr`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Von ${amount(min)} bis ${withUnit(max, unit)}.`;
    if (min !== null) return `Ab ${withUnit(min, unit)}.`;
    return max === null ? '' : `Bis ${withUnit(max, unit)}.`;
  },
  places: (decimals: number) =>
    decimals === 0
      ? 'Eine ganze Zahl.'
      : count(decimals, { one: 'Höchstens # Nachkommastelle.', other: 'Höchstens # Nachkommastellen.' }),
  reads: (value: string) => `Das ist ${value}.`,
  unread: 'Das lässt sich hier nicht als Zahl lesen.',

  median: 'Median',
  middle: 'Mittlere Hälfte',
  mean: 'Durchschnitt',
  right: 'Richtige Antwort',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    `${amount(n)} von ${amount(ballots)} ${n === 1 ? 'lag' : 'lagen'} ${tolerance === null ? 'genau richtig' : `innerhalb von \u00b1${tolerance}`}`,
  rightKept: (value: string) =>
    `Richtige Antwort: ${value}. Nur Sie sehen sie, bis die Abstimmung vorbei ist und die Ergebnisse gezeigt werden.`,
  none: 'Noch keine Zahl',
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histogramm. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) || 'Noch keine Zahl'
    }`,
  noneHidden: 'Die Zahlen sind verborgen, bis die Leitung sie zeigt.',
  chart: (question: string, ballots: string) =>
    `Histogramm: ${question} (${ballots}). Dieselben Zahlen folgen als Tabelle.`,
  numbers: 'Zahlen',
  own: (value: string) => `Ihre: ${value}`,

  unit: 'Einheit',
  unitExample: 'km',
  least: 'Kleinste Zahl',
  greatest: 'Größte Zahl',
  any: 'Beliebig',
  decimals: 'Nachkomma\u00adstellen',
  rightTitle: 'Richtige Antwort',
  hasRight: 'Es gibt eine richtige Antwort',
  rightValue: 'Sie ist',
  tolerance: 'Auch richtig: Abweichung bis',
  rightHint: 'Sie bleibt bei Ihnen, bis die Abstimmung vorbei ist und die Ergebnisse gezeigt werden.',
  needsNumbers: 'Kleinste, größte und richtige Antwort sind Zahlen mit nicht mehr Nachkommastellen, als gefragt sind.',
  needsRange: 'Die kleinste Zahl muss kleiner sein als die größte.',
  needsRight: 'Die richtige Antwort liegt zwischen der kleinsten und der größten Zahl.',
  needsUnit: 'Eine Einheit hat kein Komma, kein < und keinen Backslash.',
} as const satisfies WordsOf<typeof english>;
