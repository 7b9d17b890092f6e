import * as v from 'valibot';
import { limits } from './limits.ts';
import type { OptionId, PollId, RoomCode, RoundId } from './polls.ts';

/** Ids, counts and times, as every event has them. */

export const id = <T extends string>() =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{1,32}$/),
    v.transform((text) => text as T),
  );

export const roomCode = v.pipe(
  v.string(),
  v.regex(/^\d{6}$/),
  v.transform((text) => text as RoomCode),
);
export const pollId = id<PollId>();
export const roundId = id<RoundId>();
export const optionId = id<OptionId>();
export const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const ballotNumber = v.pipe(counter, v.maxValue(limits.maxN));
export const time = v.pipe(v.number(), v.finite(), v.minValue(0));
