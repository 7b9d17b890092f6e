import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('es');
const points = (n: number) => count(n, { one: '# punto', other: '# puntos' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Eso no se ajusta a lo que se pide y no se contó nada.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Elija las opciones que quiera.' : `Elija al menos ${number(least)}.`;
    if (least === most) return `Elija ${number(most)}.`;
    return least === 1 ? `Elija hasta ${number(most)}.` : `Elija de ${number(least)} a ${number(most)}.`;
  },
  places: (most: number) =>
    most === 1 ? 'Solo su primera elección.' : `Cada número del 1 al ${number(most)}, una sola vez.`,
  spend: (n: number, all: boolean) => (all ? `Reparta ${points(n)}.` : `Reparta hasta ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `De ${amount(min)} a ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} o más.`;
    return max === null ? '' : `${withUnit(max, unit)} o menos.`;
  },
  decimals: (decimals: number) =>
    decimals === 0
      ? 'Un número entero.'
      : count(decimals, { one: 'Como máximo # decimal.', other: 'Como máximo # decimales.' }),
  wordCount: (most: number) => (most === 1 ? 'Escriba una palabra.' : `Escriba hasta ${number(most)} palabras.`),
  wordChars: (chars: number) => `Una palabra tiene como máximo ${number(chars)} caracteres.`,
  chars: (chars: number) => `Como máximo ${number(chars)} caracteres.`,

  choose: 'Responda y después envíe su voto.',
  firstCounts: 'Responda y después envíe su voto. No se podrá cambiar.',
  withdrawn: 'Su voto se retiró. Puede enviar otro.',
} as const satisfies WordsOf<typeof english>;
