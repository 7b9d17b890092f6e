import * as v from 'valibot';
import { points as facts, isSpent, type PointsAsk, piecesOf, spreadChoice } from '#protocol/kinds/points';
import { limits } from '#protocol/limits';
import type { Choice, PollOf } from '#protocol/polls';
import type { AskWord, Kind } from './kind.ts';
import { idOf } from './options.ts';

const ask = v.object({
  points: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(limits.minPoints), v.maxValue(limits.maxPoints)),
    facts.usualAsk.points,
  ),
  all: v.exactOptional(v.boolean(), facts.usualAsk.all),
});

type PointsPoll = PollOf<'points'>;

/** Each option at most once, with whole points, of which there are enough; null: something is wrong with them. */
function spread(poll: PointsPoll, pieces: readonly (readonly [id: string | null, points: unknown])[]): Choice | null {
  const given = new Map<string, number>();
  for (const [id, points] of pieces) {
    if (id === null || given.has(id)) return null;
    if (typeof points !== 'number' || !Number.isInteger(points) || points < 0 || points > poll.ask.points) return null;
    given.set(id, points);
  }
  const spent = [...given.values()].reduce((sum, points) => sum + points, 0);
  return isSpent(poll.ask, spent) ? spreadChoice(poll.options, Object.fromEntries(given)) : null;
}

function parse(poll: PointsPoll, raw: unknown): Choice | null {
  if (typeof raw === 'string') {
    const pieces = piecesOf(raw);
    if (pieces.length > poll.options.length || pieces.some(([, points]) => points === 0)) return null;
    return spread(
      poll,
      pieces.map(([id, points]) => [idOf(poll, id), points]),
    );
  }
  if (!Array.isArray(raw) || raw.length > poll.options.length) return null;
  return spread(
    poll,
    raw.map((points: unknown, place) => [poll.options[place]?.id ?? null, points]),
  );
}

const budget: AskWord<PointsAsk> = {
  name: 'points',
  allowed: `${limits.minPoints} … ${limits.maxPoints}`,
  read(value, held) {
    const parsed = v.safeParse(ask, { ...held, points: /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN });
    return parsed.success ? parsed.output : undefined;
  },
  write: (held) => String(held.points),
};

const spend: AskWord<PointsAsk> = {
  name: 'spend',
  allowed: 'all, any',
  read: (value, held) => (value === 'all' || value === 'any' ? { ...held, all: value === 'all' } : undefined),
  write: ({ all }) => (all ? 'all' : 'any'),
};

const labelIn = (poll: PointsPoll, id: string) => poll.options.find((option) => option.id === id)?.label ?? id;

/** So many points for each option. Others than our pages may send a list of points in the order of the options. */
export const points: Kind<'points'> = {
  readAsk(raw = {}) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success ? parsed.output : null;
  },
  parse,
  parseBare: parse,
  weigh: (_, choice) => piecesOf(choice),
  keys: (poll) => poll.options.map(({ id }) => id),
  say: (poll, choice) => piecesOf(choice).map(([id, given]) => `${labelIn(poll, id)}: ${given}`),
  summarise(poll, weights, ballots) {
    const mean = (sum: number) => (ballots === 0 ? null : Math.round((sum / ballots) * 10) / 10);
    return { means: poll.options.map(({ id }) => mean(weights.get(id) ?? 0)) };
  },
  averages: ({ means }) => means,
  words: [budget, spend],
};
