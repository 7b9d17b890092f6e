import { limits } from '../limits.ts';
import type { KindFacts } from './facts.ts';

/** What is asked for: a number. Numbers here have at most `decimals` places. */
export interface NumberAsk {
  /** `km`; '': none. */
  readonly unit: string;
  /** The least and the greatest that is taken; null: any. */
  readonly min: number | null;
  readonly max: number | null;
  readonly decimals: number;
  /** The right answer, and how far off is still right; null: there is none, or it may not be known yet. */
  readonly right: RightNumber | null;
}

export interface RightNumber {
  readonly value: number;
  readonly tolerance: number;
}

export interface NumberSummary {
  /** null: there is no ballot. */
  readonly spread: Spread | null;
  /** Ballots within the tolerance of the right answer; absent where that may not be known. */
  readonly within?: number;
}

/** Quartiles lie between two ballots where they have to, in proportion, as spreadsheets reckon them. */
export interface Spread {
  readonly least: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
  readonly mean: number;
}

/** Numeric estimate: a number of one's own. */
export const number: KindFacts<NumberAsk> = {
  options: { min: 0, max: 0 },
  usualAsk: { unit: '', min: null, max: null, decimals: 0, right: null },
  shares: 'votes',
  decides: false,
  leads: false,
  right: 'own',
  saysRight: ({ right }) => right !== null,
  labelOf: (_, key) => binLabel(key),
};

/** In units of the last decimal place: sums and comparisons are exact. */
export const inUnits = (value: number, decimals: number): number => Math.round(value * 10 ** decimals);

/** The one way to write a number of so many units: no needless zeros. */
export const textOfUnits = (units: number, decimals: number): string => String(units / 10 ** decimals);

/** Has it no more places than are asked for, and is it one that can be told apart from its neighbours? */
export function isNumberOf(value: number, decimals: number): boolean {
  const units = value * 10 ** decimals;
  return Math.abs(value) <= limits.maxNumber && Math.abs(units - Math.round(units)) < 1e-6;
}

/** Can anything be answered, and can the right answer be? */
export function fitsNumbers({ min, max, decimals, right }: NumberAsk): boolean {
  const ends = [min, max, right?.value ?? null, right?.tolerance ?? null];
  if (!ends.every((end) => end === null || isNumberOf(end, decimals))) return false;
  if (min !== null && max !== null && min >= max) return false;
  return right === null || (right.tolerance >= 0 && isInRange({ min, max }, right.value));
}

export const isInRange = ({ min, max }: Pick<NumberAsk, 'min' | 'max'>, value: number): boolean =>
  (min === null || value >= min) && (max === null || value <= max);

const grouped = /^([+-]?)([1-9]\d{0,2})((?:([ '.,])\d{3})(?:\4\d{3})*)(?:([.,])(\d+))?$/;
const plain = /^([+-]?)(\d{1,15})?(?:[.,](\d{0,15}))?$/;

/** Digits, signs and marks of other scripts and keyboards as the plain ones. */
function simplified(text: string): string {
  return text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\u066b/g, ',')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u2019\u066c]/g, "'")
    .replace(/\s/g, ' ');
}

/**
 * A number as people write it, with comma or point, in its one form; null: it is none, or has too many places. Three digits
 * behind a mark are thousands ("1,000", "1.000.000") where they cannot be decimals.
 */
export function readNumber(text: string, decimals: number): string | null {
  const simple = simplified(text);
  const [, sign, head, groups, mark, point, tail] = grouped.exec(simple) ?? [];
  const isOneGroup = groups?.length === 4 && (mark === '.' || mark === ',') && point === undefined;
  if (head !== undefined && groups !== undefined && point !== mark && !(isOneGroup && decimals === 3))
    return numberOf(sign, head + groups.replace(/\D/g, ''), tail, decimals);
  const [, plainSign, whole, fraction] = plain.exec(simple) ?? [];
  return whole === undefined && !fraction ? null : numberOf(plainSign, whole, fraction, decimals);
}

function numberOf(sign = '', whole = '0', tail = '', decimals: number): string | null {
  const fraction = tail.replace(/0+$/, '');
  const value = Number(`${sign}${whole}.${fraction}`);
  if (fraction.length > decimals || Math.abs(value) > limits.maxNumber) return null;
  return textOfUnits(inUnits(value, decimals), decimals).replace(/^-0$/, '0');
}

/** What a bar of the histogram holds: from and to, both included; null: everything below, or above. */
export interface Bin {
  readonly from: string | null;
  readonly to: string | null;
}

const between = '..';

/** A bin as a key: `10..14`, `..9`, `20..`, or a number alone. */
export const binKey = ({ from, to }: Bin): string =>
  from === to ? (from ?? '') : `${from ?? ''}${between}${to ?? ''}`;

export function binOf(key: string): Bin {
  const [from = '', to] = key.split(between);
  return { from: from || null, to: to === undefined ? from : to || null };
}

function binLabel(key: string): string {
  const { from, to } = binOf(key);
  if (from === to) return key;
  if (from === null) return `\u2264 ${to}`;
  return to === null ? `\u2265 ${from}` : `${from}\u2013${to}`;
}
