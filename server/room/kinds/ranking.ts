import * as v from 'valibot';
import { placesOf, type RankingAsk, rankedChoice, rankedOf } from '#protocol/kinds/ranking';
import { limits } from '#protocol/limits';
import type { Choice, PollOf } from '#protocol/polls';
import type { AskWord, Kind } from './kind.ts';
import { idOf, placeId } from './options.ts';
import { shareInPlace } from './right.ts';

const ask = v.object({
  top: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.maxOptions))), null),
});

type RankingPoll = PollOf<'ranking'>;

function list(raw: unknown): readonly unknown[] | null {
  const items = typeof raw === 'string' ? rankedOf(raw) : raw;
  return Array.isArray(items) && items.length <= limits.maxOptions ? items : null;
}

/** Different options, as many as there are places; null: something is wrong with them. */
function ranked(poll: RankingPoll, ids: readonly (string | null)[] | undefined): Choice | null {
  if (ids?.length !== placesOf(poll.ask, poll.options.length)) return null;
  const known = ids.filter((id) => id !== null);
  return new Set(known).size === ids.length ? rankedChoice(known) : null;
}

/**
 * Beside an option's points the tally counts the ballots that have placed it, where they need not place all: the average
 * place is among those. Ids hold no asterisk.
 */
const placedKey = (id: string) => `*${id}`;

const placesAll = (poll: RankingPoll) => placesOf(poll.ask, poll.options.length) === poll.options.length;

const top: AskWord<RankingAsk> = {
  name: 'top',
  allowed: 'all, 3',
  read(value) {
    if (value === 'all') return { top: null };
    const parsed = v.safeParse(ask, { top: /^\d{1,2}$/.test(value) ? Number(value) : undefined });
    return parsed.success ? parsed.output : undefined;
  },
  write: (held) => (held.top === null ? 'all' : String(held.top)),
};

/** Options from the first place on: so many points for the first as there are places, one for the last. Bare clients send places. */
export const ranking: Kind<'ranking'> = {
  readAsk(raw = {}, options) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success && (parsed.output.top ?? 0) <= options ? parsed.output : null;
  },
  parse: (poll, raw) =>
    ranked(
      poll,
      list(raw)?.map((id) => idOf(poll, id)),
    ),
  parseBare: (poll, raw) =>
    ranked(
      poll,
      list(typeof raw === 'number' ? [raw] : raw)?.map((place) => placeId(poll, place) ?? idOf(poll, place)),
    ),
  weigh(poll, choice) {
    const ids = rankedOf(choice);
    const points = ids.map((id, place) => [id, ids.length - place] as const);
    return placesAll(poll) ? points : [...points, ...ids.map((id) => [placedKey(id), 1] as const)];
  },
  keys: (poll) => poll.options.map(({ id }) => id),
  say: (poll, choice) => rankedOf(choice).map((id) => poll.options.find((option) => option.id === id)?.label ?? id),
  summarise(poll, weights, ballots) {
    const places = placesOf(poll.ask, poll.options.length);
    const isWhole = placesAll(poll);
    const averages = poll.options.map(({ id }) => {
      const placed = isWhole ? ballots : (weights.get(placedKey(id)) ?? 0);
      // Place and points of one ballot add up to `places + 1`.
      return placed === 0 ? null : Math.round((places + 1 - (weights.get(id) ?? 0) / placed) * 100) / 100;
    });
    return { places: averages };
  },
  averages: ({ places }) => places,
  isRight: (poll, choice, { right }) => shareInPlace(poll, right, rankedOf(choice)),
  words: [top],
};
