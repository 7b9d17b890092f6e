import * as v from 'valibot';
import {
  binKey,
  number as facts,
  fitsNumbers,
  inUnits,
  isInRange,
  isNumberOf,
  type NumberAsk,
  type NumberSummary,
  readNumber,
} from '#protocol/kinds/number';
import { histogramOf } from '#protocol/kinds/number-bins';
import { limits } from '#protocol/limits';
import type { PollOf } from '#protocol/polls';
import { oneLine } from '#protocol/text';
import type { Kind, Shown, Weights } from './kind.ts';
import { numberWords } from './number-words.ts';
import { type Values, valuesOf } from './spread.ts';

const { usualAsk } = facts;
const amount = v.pipe(v.number(), v.finite());
/** A deck's file separates its settings with commas and knows comments. */
const unit = v.pipe(oneLine(limits.maxUnitChars), v.regex(/^[^,<\\]*$/));
const ask = v.object({
  unit: v.exactOptional(v.union([v.literal(''), unit]), usualAsk.unit),
  min: v.exactOptional(v.nullable(amount), usualAsk.min),
  max: v.exactOptional(v.nullable(amount), usualAsk.max),
  decimals: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.maxDecimals)),
    usualAsk.decimals,
  ),
  right: v.exactOptional(v.nullable(v.object({ value: amount, tolerance: amount })), usualAsk.right),
});

type NumberPoll = PollOf<'number'>;

const maxTyped = 60;

/**
 * The last tally that was looked at, and what it holds: screens, phones and consoles are shown the same one. A tally that
 * changes is another map.
 */
const known = new WeakMap<Weights, Values>();

function valuesIn({ ask: { decimals } }: NumberPoll, weights: Weights): Values {
  const held = known.get(weights) ?? valuesOf(weights, decimals);
  known.set(weights, held);
  return held;
}

function withinOf({ decimals, right }: NumberAsk, { units, weights }: Values): Pick<NumberSummary, 'within'> {
  if (right === null) return {};
  const [value, tolerance] = [inUnits(right.value, decimals), inUnits(right.tolerance, decimals)];
  let within = 0;
  for (let at = 0; at < units.length; at += 1)
    if (Math.abs((units[at] ?? 0) - value) <= tolerance) within += weights[at] ?? 0;
  return { within };
}

/** Every number with how often it was said, in order: exports have room for all. */
function allOf(weights: Weights): Shown {
  const sorted = [...weights].filter(([, weight]) => weight !== 0).sort(([a], [b]) => Number(a) - Number(b));
  return { keys: sorted.map(([key]) => key), counts: sorted.map(([, weight]) => weight) };
}

/** An estimate: the number as text, in one form, weight 1. Screens and phones get a histogram of it. */
export const number: Kind<'number'> = {
  readAsk(raw = {}) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success && fitsNumbers(parsed.output) ? parsed.output : null;
  },
  parse({ ask }, raw) {
    if (typeof raw !== 'string' || raw.length > maxTyped) return null;
    const read = readNumber(raw, ask.decimals);
    return read !== null && isInRange(ask, Number(read)) ? read : null;
  },
  parseBare(poll, raw) {
    if (typeof raw !== 'number') return number.parse(poll, raw);
    const { decimals } = poll.ask;
    return isNumberOf(raw, decimals) ? number.parse(poll, raw.toFixed(decimals)) : null;
  },
  weigh: (_, choice) => [[choice, 1]],
  keys: () => null,
  show(poll, weights, _ballots, reader) {
    if (reader === 'file') return allOf(weights);
    const { bins, counts } = histogramOf(valuesIn(poll, weights), poll.ask);
    return { keys: bins.map(binKey), counts };
  },
  summarise(poll, weights): NumberSummary {
    const values = valuesIn(poll, weights);
    const within = withinOf(poll.ask, values);
    if (values.total === 0) return { spread: null, ...within };
    const scale = 10 ** poll.ask.decimals;
    const [low, median, high] = values.quartiles;
    const rounded = (units: number) => Math.round((units / scale) * 1e6) / 1e6;
    return {
      spread: {
        least: rounded(values.least),
        low: rounded(low),
        median: rounded(median),
        high: rounded(high),
        most: rounded(values.most),
        mean: rounded(values.sum / values.total),
      },
      ...within,
    };
  },
  veiled: (poll) => ({ ...poll, ask: { ...poll.ask, right: null } }),
  isRight({ ask: { decimals, right } }, choice) {
    if (right === null) return 0;
    const [value, tolerance] = [inUnits(right.value, decimals), inUnits(right.tolerance, decimals)];
    return Math.abs(inUnits(Number(choice), decimals) - value) <= tolerance ? 1 : 0;
  },
  words: numberWords,
};
