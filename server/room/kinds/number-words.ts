import * as v from 'valibot';
import { type NumberAsk, readNumber } from '#protocol/kinds/number';
import { limits } from '#protocol/limits';
import { oneLine } from '#protocol/text';
import type { AskWord } from './kind.ts';

const unitText = oneLine(limits.maxUnitChars);

/** With all the places that may be written: whether they are asked for is judged when the whole question is known. */
function amount(text: string): number | undefined {
  const read = readNumber(text, limits.maxDecimals);
  return read === null ? undefined : Number(read);
}

const end = (text: string): number | null | undefined => (text === '' ? null : amount(text));

/** How a deck's file writes what a number is asked with. Commas part settings, so numbers here have points. */
export const numberWords: readonly AskWord<NumberAsk>[] = [
  {
    name: 'unit',
    allowed: { maxChars: limits.maxUnitChars },
    isText: true,
    read(value, ask) {
      if (value.toLowerCase() === 'none') return { ...ask, unit: '' };
      const parsed = v.safeParse(unitText, value);
      return parsed.success && !/[<\\]/.test(value) ? { ...ask, unit: parsed.output } : undefined;
    },
    write: ({ unit }) => (unit === '' ? 'none' : unit),
  },
  {
    name: 'range',
    allowed: 'any, 0..100, 0.., ..100',
    read(value, ask) {
      if (value === 'any') return { ...ask, min: null, max: null };
      const [, low, high] = /^(\S*) ?\.\. ?(\S*)$/.exec(value) ?? [];
      if (low === undefined || high === undefined || low + high === '') return undefined;
      const [min, max] = [end(low), end(high)];
      if (min === undefined || max === undefined) return undefined;
      return min !== null && max !== null && min >= max ? undefined : { ...ask, min, max };
    },
    write: ({ min, max }) => (min === null && max === null ? 'any' : `${min ?? ''}..${max ?? ''}`),
  },
  {
    name: 'decimals',
    allowed: `0 … ${limits.maxDecimals}`,
    read: (value, ask) =>
      /^\d$/.test(value) && Number(value) <= limits.maxDecimals ? { ...ask, decimals: Number(value) } : undefined,
    write: ({ decimals }) => String(decimals),
  },
  {
    name: 'right',
    allowed: 'none, 330, 330 +- 10',
    read(value, ask) {
      if (value === 'none') return { ...ask, right: null };
      const [, about, off = '0'] = /^(\S+?)(?: ?(?:\+-|\+\/-|\u00b1) ?(\S+))?$/.exec(value) ?? [];
      const [right, tolerance] = [about === undefined ? undefined : amount(about), amount(off)];
      if (right === undefined || tolerance === undefined || tolerance < 0) return undefined;
      return { ...ask, right: { value: right, tolerance } };
    },
    write({ right }) {
      if (right === null) return 'none';
      return right.tolerance === 0 ? String(right.value) : `${right.value} +- ${right.tolerance}`;
    },
  },
];
