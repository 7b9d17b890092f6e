import { limits } from '../limits.ts';
import type { KindFacts } from './facts.ts';

/** The first and the last step, and what these two stand for, in words. null: they stand for themselves. */
export interface ScaleAsk {
  readonly from: number;
  readonly to: number;
  readonly low: string | null;
  readonly high: string | null;
}

/** null: no ballot counts. */
export interface ScaleSummary {
  readonly mean: number | null;
}

/** One step of a scale per ballot. */
export const scale: KindFacts<ScaleAsk> = {
  options: { min: 0, max: 0 },
  usualAsk: { from: 1, to: 5, low: null, high: null },
  shares: 'votes',
  decides: false,
  leads: false,
  tidied: (ask) => ({ ...ask, low: tidy(ask.low), high: tidy(ask.high) }),
  labelOf: ({ ask }, key) => stepLabel(ask, Number(key)),
};

/** As the server holds it; nothing but white space is no name. */
const tidy = (text: string | null) => text?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null;

/** A scale begins at 0 or 1. */
export const fitsSteps = ({ from, to }: Pick<ScaleAsk, 'from' | 'to'>): boolean =>
  (from === 0 || from === 1) &&
  Number.isInteger(to) &&
  to - from + 1 >= limits.minSteps &&
  to - from + 1 <= limits.maxSteps;

export const stepsOf = ({ from, to }: ScaleAsk): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

/** "1", or where the end has a name "1 · Never". */
export function stepLabel({ from, to, low, high }: ScaleAsk, step: number): string {
  const name = step === from ? low : step === to ? high : null;
  return name === null ? String(step) : `${step} · ${name}`;
}
