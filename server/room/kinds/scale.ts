import * as v from 'valibot';
import { scale as facts, fitsSteps, type ScaleAsk, stepsOf } from '#protocol/kinds/scale';
import { limits } from '#protocol/limits';
import type { Choice, PollOf } from '#protocol/polls';
import { oneLine } from '#protocol/text';
import type { AskWord, Kind } from './kind.ts';

const end = v.nullable(oneLine(limits.maxEndChars));
const step = v.pipe(v.number(), v.integer());
const ask = v.pipe(
  v.object({
    from: v.exactOptional(step, facts.usualAsk.from),
    to: v.exactOptional(step, facts.usualAsk.to),
    low: v.exactOptional(end, null),
    high: v.exactOptional(end, null),
  }),
  v.check((steps) => fitsSteps(steps)),
);

type ScalePoll = PollOf<'scale'>;

/** The step as it is stored: its digits, written in one way only. */
function stepOf(poll: ScalePoll, raw: unknown): Choice | null {
  const said = typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d{1,2}$/.test(raw) ? Number(raw) : null;
  if (said === null || !stepsOf(poll.ask).includes(said)) return null;
  return typeof raw === 'string' && raw !== String(said) ? null : String(said);
}

const steps: AskWord<ScaleAsk> = {
  name: 'steps',
  allowed: `0-${limits.minSteps - 1} … 0-${limits.maxSteps - 1}, 1-${limits.minSteps} … 1-${limits.maxSteps}`,
  read(value, held) {
    const [, from, to] = /^(\d) ?- ?(\d{1,2})$/.exec(value) ?? [];
    const next = { ...held, from: Number(from), to: Number(to) };
    return from !== undefined && fitsSteps(next) ? next : undefined;
  },
  write: ({ from, to }) => `${from}-${to}`,
};

/** The name of one end, on a line of its own. */
function endWord(name: 'low' | 'high'): AskWord<ScaleAsk> {
  return {
    name,
    isText: true,
    allowed: { maxChars: limits.maxEndChars },
    read(value, held) {
      const parsed = v.safeParse(end, value);
      return parsed.success ? { ...held, [name]: parsed.output } : undefined;
    },
    write: (held) => held[name] ?? '',
  };
}

/** One step of the scale, weight 1. A bare client names the step, not its place. */
export const scale: Kind<'scale'> = {
  readAsk(raw = {}) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success ? parsed.output : null;
  },
  parse: stepOf,
  parseBare: stepOf,
  weigh: (_, chosen) => [[chosen, 1]],
  keys: (poll) => stepsOf(poll.ask).map(String),
  summarise(_, weights, ballots) {
    let sum = 0;
    for (const [key, weight] of weights) sum += Number(key) * weight;
    return { mean: ballots === 0 ? null : sum / ballots };
  },
  averages: ({ mean }, keys) => Array<number | null>(keys).fill(mean === null ? null : Math.round(mean * 100) / 100),
  words: [steps, endWord('low'), endWord('high')],
};
