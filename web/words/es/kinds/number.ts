import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { count, decimal, list } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Estimación',
  hint: 'Cada persona da un número.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `hasta ${amount(to)}`;
    if (to === null) return `${amount(from)} o más`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Su número',
  less: (n: number) => `${amount(n)} menos`,
  more: (n: number) => `${amount(n)} más`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `De ${amount(min)} a ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} o más.`;
    return max === null ? '' : `${withUnit(max, unit)} o menos.`;
  },
  places: (decimals: number) =>
    decimals === 0
      ? 'Un número entero.'
      : count(decimals, { one: 'Como máximo # decimal.', other: 'Como máximo # decimales.' }),
  reads: (value: string) => `Eso es ${value}.`,
  unread: 'Esto no se puede leer como número.',

  median: 'Mediana',
  middle: 'Mitad central',
  mean: 'Promedio',
  right: 'Respuesta correcta',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `Respuesta exacta: ${amount(n)} de ${amount(ballots)}`
      : `Con margen de ±${tolerance}: ${amount(n)} de ${amount(ballots)}`,
  rightKept: (value: string) =>
    `Respuesta correcta: ${value}. Solo la ve usted hasta que termine la votación y se muestren los resultados.`,
  none: 'Todavía no hay números',
  noneHidden: 'Los números están ocultos hasta que la organización los muestre.',
  chart: (question: string, ballots: string) =>
    `Histograma: ${question} (${ballots}). Las mismas cifras siguen en una tabla.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histograma. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) ||
      'Todavía no hay números'
    }`,
  numbers: 'Números',
  own: (value: string) => `El suyo: ${value}`,

  unit: 'Unidad',
  unitExample: 'km',
  least: 'Mínimo',
  greatest: 'Máximo',
  any: 'Libre',
  decimals: 'Decimales',
  rightTitle: 'Respuesta correcta',
  hasRight: 'Hay una respuesta correcta',
  rightValue: 'Es',
  tolerance: 'También vale: diferencia de hasta',
  rightHint: 'Solo la conoce usted hasta que termine la votación y se muestren los resultados.',
  needsNumbers: 'El mínimo, el máximo y la respuesta correcta son números sin más decimales de los pedidos.',
  needsRange: 'El mínimo es menor que el máximo.',
  needsRight: 'La respuesta correcta está entre el mínimo y el máximo.',
  needsUnit: 'Una unidad no lleva coma, ni <, ni barra invertida.',
} as const satisfies WordsOf<typeof english>;
