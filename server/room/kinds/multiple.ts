import * as v from 'valibot';
import {
  multiple as facts,
  fitsPicks,
  type MultipleAsk,
  mostPicks,
  pickedChoice,
  picksOf,
} from '#protocol/kinds/multiple';
import { limits } from '#protocol/limits';
import type { Choice, PollOf } from '#protocol/polls';
import type { AskWord, Kind } from './kind.ts';
import { idOf, placeId } from './options.ts';
import { areAllOf } from './right.ts';

const picks = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.maxOptions));
const ask = v.object({
  min: v.exactOptional(picks, facts.usualAsk.min),
  max: v.exactOptional(v.nullable(picks), facts.usualAsk.max),
});

type MultiplePoll = PollOf<'multiple'>;

/** Ids of different options, as many as the poll takes, in the order of the options; null: something is wrong with them. */
function chosen(poll: MultiplePoll, ids: readonly (string | null)[]): Choice | null {
  const picked = new Set(ids.filter((id) => id !== null));
  if (picked.size !== ids.length) return null;
  const isAllowed = picked.size >= poll.ask.min && picked.size <= mostPicks(poll.ask, poll.options.length);
  return isAllowed ? pickedChoice(poll.options, picked) : null;
}

function list(raw: unknown): readonly unknown[] | null {
  const items = typeof raw === 'string' ? picksOf(raw) : raw;
  return Array.isArray(items) && items.length <= limits.maxOptions ? items : null;
}

const pick: AskWord<MultipleAsk> = {
  name: 'pick',
  allowed: 'any, 2, 1-3, 2-any',
  read(value) {
    if (value === 'any') return facts.usualAsk;
    const [, least, dash, most] = /^(\d{1,2}) ?(-)? ?(\d{1,2}|any)?$/.exec(value) ?? [];
    if (least === undefined || (dash === undefined) !== (most === undefined)) return undefined;
    const max = most === 'any' ? null : Number(most ?? least);
    const parsed = v.safeParse(ask, { min: Number(least), max });
    return parsed.success && (max === null || max >= parsed.output.min) ? parsed.output : undefined;
  },
  write({ min, max }) {
    if (max === null) return min === 1 ? 'any' : `${min}-any`;
    return min === max ? String(min) : `${min}-${max}`;
  },
};

/** Several options, each with weight 1. Our pages send the stored text, others may send a list of ids, bare clients one of places. */
export const multiple: Kind<'multiple'> = {
  readAsk(raw = {}, options) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success && fitsPicks(parsed.output, options) ? parsed.output : null;
  },
  parse(poll, raw) {
    const ids = list(raw);
    return (
      ids &&
      chosen(
        poll,
        ids.map((id) => idOf(poll, id)),
      )
    );
  },
  parseBare(poll, raw) {
    const places = list(typeof raw === 'number' ? [raw] : raw);
    return (
      places &&
      chosen(
        poll,
        places.map((place) => placeId(poll, place) ?? idOf(poll, place)),
      )
    );
  },
  weigh: (_, choice) => picksOf(choice).map((id) => [id, 1]),
  keys: (poll) => poll.options.map(({ id }) => id),
  isRight: (poll, choice, { right }) => areAllOf(poll, right, picksOf(choice)),
  words: [pick],
};
