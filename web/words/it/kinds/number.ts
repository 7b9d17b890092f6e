import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { count, decimal, list } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Stima',
  hint: 'Ogni persona dà un numero.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `fino a ${amount(to)}`;
    if (to === null) return `${amount(from)} o più`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Il tuo numero',
  less: (n: number) => `${amount(n)} in meno`,
  more: (n: number) => `${amount(n)} in più`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Da ${amount(min)} a ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} o più.`;
    return max === null ? '' : `${withUnit(max, unit)} o meno.`;
  },
  places: (decimals: number) =>
    decimals === 0
      ? 'Un numero intero.'
      : count(decimals, { one: 'Al massimo # decimale.', other: 'Al massimo # decimali.' }),
  reads: (value: string) => `Cioè ${value}.`,
  unread: 'Qui non si può leggere come numero.',

  median: 'Mediana',
  middle: 'Metà centrale',
  mean: 'Media',
  right: 'Risposta giusta',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `Risposta esatta: ${amount(n)} su ${amount(ballots)}`
      : `Con margine di ±${tolerance}: ${amount(n)} su ${amount(ballots)}`,
  rightKept: (value: string) =>
    `Risposta giusta: ${value}. La vedi solo tu finché il voto non è finito e i risultati non sono mostrati.`,
  none: 'Ancora nessun numero',
  noneHidden: 'I numeri sono nascosti finché chi conduce non li mostra.',
  chart: (question: string, ballots: string) =>
    `Istogramma: ${question} (${ballots}). Gli stessi numeri seguono in una tabella.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Istogramma. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) ||
      'Ancora nessun numero'
    }`,
  numbers: 'Numeri',
  own: (value: string) => `Il tuo: ${value}`,

  unit: 'Unità',
  unitExample: 'km',
  least: 'Minimo',
  greatest: 'Massimo',
  any: 'Libero',
  decimals: 'Decimali',
  rightTitle: 'Risposta giusta',
  hasRight: 'C’è una risposta giusta',
  rightValue: 'È',
  tolerance: 'Valida anche con scarto fino a',
  rightHint: 'La conosci solo tu finché il voto non è finito e i risultati non sono mostrati.',
  needsNumbers: 'Minimo, massimo e risposta giusta sono numeri con non più decimali di quelli chiesti.',
  needsRange: 'Il minimo è più piccolo del massimo.',
  needsRight: 'La risposta giusta è tra il minimo e il massimo.',
  needsUnit: 'Un’unità non contiene virgole, < o barre rovesciate.',
} as const satisfies WordsOf<typeof english>;
