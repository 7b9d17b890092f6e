import * as v from 'valibot';
import { limits } from './limits.ts';
import { type OptionId, type PollId, pollBytes, type RoomCode, type RoundId } from './polls.ts';
import { oneLine, severalLines } from './text.ts';

/** One schema per client event. What is not read here does not come in; unknown fields are dropped. */

const id = <T extends string>() =>
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
const pollId = id<PollId>();
const roundId = id<RoundId>();
const optionId = id<OptionId>();
const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const ballotNumber = v.pipe(counter, v.maxValue(limits.maxN));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const title = oneLine(limits.maxTitleChars);
const question = oneLine(limits.maxQuestionChars);
const label = oneLine(limits.maxOptionChars);

const settings = v.object({ changeable: v.boolean(), results: v.picklist(['live', 'hidden']) });
const optionList = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.minLength(limits.minOptions), v.maxLength(limits.maxOptions));

export const handshake = v.object({
  room: v.exactOptional(roomCode),
  as: v.exactOptional(v.picklist(['phone', 'screen', 'host'])),
  protocol: v.exactOptional(v.number()),
  key: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  token: v.exactOptional(v.pipe(v.string(), v.maxLength(128))),
  after: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});
export type Handshake = v.InferOutput<typeof handshake>;

/** A new poll, as `deck:add`, `POST /api/rooms` and the command line give it. */
export const newPoll = v.pipe(
  v.object({ question, options: optionList(label), settings: v.exactOptional(settings) }),
  v.check(({ question, options }) => pollBytes(question, options) <= limits.maxPollBytes),
);
export type NewPoll = v.InferOutput<typeof newPoll>;

export const newRoom = v.object({ title: v.exactOptional(title), poll: v.exactOptional(newPoll) });
export type NewRoom = v.InferOutput<typeof newRoom>;

const pollAndRound = v.object({ poll: pollId, round: roundId });

export const clientEvents = {
  /** `choice` is read by the poll's kind. `null` withdraws. */
  vote: v.object({ round: roundId, choice: v.unknown(), n: ballotNumber, castAt: v.exactOptional(time) }),
  /** `id` is made by the client, so that a repeated line is published once. */
  chat: v.object({ text: severalLines(limits.maxChatChars, limits.maxChatBytes), id: id<string>() }),
  /** `null` takes the name away. */
  name: v.object({ name: v.nullable(oneLine(limits.maxNameChars)) }),
  /** `round`: the closed round to resume, or null for a poll that has none. */
  'poll:open': v.object({ poll: pollId, round: v.nullable(roundId) }),
  'poll:close': pollAndRound,
  'poll:reveal': pollAndRound,
  'poll:hide': pollAndRound,
  /** `round`: the one to keep as it is; a new one opens. */
  'poll:rerun': pollAndRound,
  'poll:show': v.object({ poll: pollId }),
  /** `id` is made by the client, so that a repeated order adds one poll. */
  'deck:add': v.intersect([newPoll, v.object({ id: v.exactOptional(pollId) })]),
  /** `version`: the poll's version the edit was made from. Options without id are new ones. */
  'deck:edit': v.pipe(
    v.object({
      poll: pollId,
      version: counter,
      question,
      options: optionList(v.object({ id: v.exactOptional(optionId), label })),
      settings,
    }),
    v.check(
      ({ question, options }) =>
        pollBytes(
          question,
          options.map(({ label }) => label),
        ) <= limits.maxPollBytes,
    ),
  ),
  /** What is left out stays as it is; something must be said. */
  'chat:rules': v.pipe(
    v.object({ enabled: v.exactOptional(v.boolean()), onScreen: v.exactOptional(v.boolean()) }),
    v.check(({ enabled, onScreen }) => enabled !== undefined || onScreen !== undefined),
  ),
  'chat:remove': v.object({ seq: counter }),
  /** Is anybody there? Answered at once; what a page asks when it comes back to the front. */
  hello: v.unknown(),
} as const;

export type ClientEvent = keyof typeof clientEvents;
export type Payload<E extends ClientEvent> = v.InferOutput<(typeof clientEvents)[E]>;
/** What a client may send: before trimming and branding. */
export type Sent<E extends ClientEvent> = v.InferInput<(typeof clientEvents)[E]>;
