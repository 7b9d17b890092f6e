import * as v from 'valibot';
import { chatEvents } from './chat-schemas.ts';
import { ballotNumber, counter, id, optionId, pollId, roomCode, roundId, time } from './id-schemas.ts';
import { standings } from './kinds/answers.ts';
import { isLanguage, type Language } from './languages.ts';
import { limits } from './limits.ts';
import { kind, label, newPoll, newSettings, optionList, question, seconds } from './poll-schemas.ts';
import { pollBytes } from './polls.ts';
import { questionEvents } from './question-schemas.ts';
import { oneLine, severalLines } from './text.ts';

/** One schema per client event. What is not read here does not come in; unknown fields are dropped. */

const title = oneLine(limits.maxTitleChars);
const passcode = v.pipe(
  oneLine(limits.maxPasscodeChars),
  v.check((text) => text.length >= limits.minPasscodeChars),
);
const accent = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i), v.toLowerCase());
const twoRounds = v.pipe(
  v.tuple([roundId, roundId]),
  v.check(([before, after]) => before !== after),
);
const teams = v.pipe(
  v.object({
    how: v.picklist(['nobody', 'choice', 'deal']),
    names: v.exactOptional(v.pipe(v.array(oneLine(limits.maxTeamNameChars)), v.maxLength(limits.maxTeams)), []),
  }),
  v.check(({ names }) => new Set(names).size === names.length),
  v.check(({ how, names }) => (how === 'nobody' ? names.length === 0 : names.length >= limits.minTeams)),
);
const keyLabel = oneLine(limits.maxKeyLabelChars);
export const handshake = v.object({
  room: v.exactOptional(roomCode),
  as: v.exactOptional(v.picklist(['phone', 'screen', 'host'])),
  protocol: v.exactOptional(v.number()),
  key: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  token: v.exactOptional(v.pipe(v.string(), v.maxLength(128))),
  after: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  passcode: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});
export type Handshake = v.InferOutput<typeof handshake>;

/** `from`: the room whose deck and settings are copied; the request carries a host key of it. */
export const newRoom = v.object({
  title: v.exactOptional(title),
  poll: v.exactOptional(newPoll),
  from: v.exactOptional(roomCode),
});
export type NewRoom = v.InferOutput<typeof newRoom>;
/** What `POST /api/rooms` may be sent. */
export type SentRoom = v.InferInput<typeof newRoom>;

const pollAndRound = v.object({ poll: pollId, round: roundId });
/** `key`: an answer as anybody wrote it. */
const answer = v.object({
  poll: pollId,
  round: roundId,
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxAnswerBytes)),
});

/** What the one who steps had in front of them: two clickers never skip a poll. `closing` counts as `closed`. */
export const seen = v.object({
  shown: v.nullable(pollId),
  round: v.nullable(roundId),
  phase: v.picklist(['draft', 'open', 'closed']),
  resultsShown: v.boolean(),
});
export type Seen = v.InferOutput<typeof seen>;

export const clientEvents = {
  /** `choice` is read by the poll's kind. `null` withdraws. */
  vote: v.object({ round: roundId, choice: v.unknown(), n: ballotNumber, castAt: v.exactOptional(time) }),
  /** Joins a team, by its place. */
  team: v.object({ team: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.maxTeams - 1)) }),
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
  /** Closes the open round `seconds` from now; null stops the countdown. */
  'poll:countdown': v.object({ poll: pollId, round: roundId, seconds: v.nullable(seconds) }),
  /** What a clicker does: open, close, reveal, next poll. */
  'step:forward': v.object({ seen }),
  /** Shows the previous poll; opens, closes and destroys nothing. */
  'step:back': v.object({ seen }),
  /** `id` is made by the client, so that a repeated order adds one poll. `after`: its place; null: first. */
  'deck:add': v.intersect([
    newPoll,
    v.object({ id: v.exactOptional(pollId), after: v.exactOptional(v.nullable(pollId)) }),
  ]),
  /** `id`: the copy's, made by the client. It stands behind its original. */
  'deck:duplicate': v.object({ poll: pollId, id: pollId }),
  /** `after`: the poll it shall stand behind; null: first. */
  'deck:move': v.object({ poll: pollId, after: v.nullable(pollId) }),
  'deck:remove': v.object({ poll: pollId, version: counter }),
  /** `version`: the poll's version the edit was made from. Options without id are new ones. Without `kind` it stays of its kind. */
  'deck:edit': v.pipe(
    v.object({
      poll: pollId,
      version: counter,
      question,
      ...kind,
      options: optionList(v.object({ id: v.exactOptional(optionId), label })),
      settings: newSettings,
    }),
    v.check(
      ({ question, options, ask }) =>
        pollBytes(
          question,
          options.map(({ label }) => label),
          ask,
        ) <= limits.maxPollBytes,
    ),
  ),
  /** `id` is made by the client. `text: null` takes the announcement `id` away. */
  announce: v.object({ id: id<string>(), text: v.nullable(severalLines(limits.maxChatChars, limits.maxChatBytes)) }),
  'screen:blank': v.object({ blank: v.boolean() }),
  /** What is left out stays as it is; something must be said. */
  'screen:look': v.pipe(
    v.object({
      theme: v.exactOptional(v.picklist(['auto', 'light', 'dark', 'contrast'])),
      bars: v.exactOptional(v.picklist(['horizontal', 'vertical'])),
      order: v.exactOptional(v.picklist(['listed', 'sorted'])),
      accent: v.exactOptional(v.nullable(accent)),
      fill: v.exactOptional(v.picklist(['plain', 'patterned'])),
    }),
    v.check((look) => Object.keys(look).length > 0),
  ),
  /** How the quiz stands, in place of the result; null ends it. */
  'screen:board': v.object({ show: v.nullable(v.picklist(['leaderboard', 'podium'])) }),
  /** Two rounds of the shown poll side by side; `rounds: null` ends it. */
  'screen:compare': v.object({ poll: pollId, rounds: v.nullable(twoRounds) }),
  /** Puts the replay of a closed round on the screens, moves within it, stops it; `round: null` takes it off. */
  'screen:replay': v.object({
    poll: pollId,
    round: v.nullable(roundId),
    from: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0),
    isPlaying: v.exactOptional(v.boolean(), true),
  }),
  /** Asks for the steps of a closed round. */
  'round:replay': pollAndRound,
  /** An answer in somebody's own words: off every screen and phone, onto them, back onto them. */
  'answer:remove': answer,
  'answer:approve': answer,
  'answer:restore': answer,
  /** Are answers that nobody has approved held back? */
  'answer:hold': v.object({ poll: pollId, round: roundId, hold: v.boolean() }),
  /** Asks for a round's answers of one standing; `find`: that say this. */
  'round:answers': v.object({
    poll: pollId,
    round: roundId,
    of: v.picklist(standings),
    find: v.exactOptional(v.pipe(v.string(), v.maxLength(limits.maxAnswerBytes)), ''),
  }),
  'room:title': v.object({ title }),
  'room:lock': v.object({ lock: v.boolean() }),
  'room:passcode': v.object({ passcode: v.nullable(passcode) }),
  /** How voters come into teams, and what these are called. */
  'room:teams': teams,
  'room:names': v.object({ names: v.picklist(['optional', 'required']) }),
  /** null: as each browser wishes. */
  'room:language': v.object({ language: v.nullable(v.custom<Language>(isLanguage)) }),
  /** `id`: of an entry of the host's view. */
  undo: v.object({ id: id<string>() }),
  /** `id` is made by the client, so that a repeated order makes one key. */
  'key:add': v.object({ label: keyLabel, rights: v.picklist(['host', 'moderator']), id: id<string>() }),
  'key:show': v.object({ number: counter }),
  'key:revoke': v.object({ number: counter }),
  ...chatEvents,
  ...questionEvents,
  /** Is anybody there? Answered at once; what a page asks when it comes back to the front. */
  hello: v.unknown(),
} as const;

export type ClientEvent = keyof typeof clientEvents;
export type Payload<E extends ClientEvent> = v.InferOutput<(typeof clientEvents)[E]>;
/** What a client may send: before trimming and branding. */
export type Sent<E extends ClientEvent> = v.InferInput<(typeof clientEvents)[E]>;
