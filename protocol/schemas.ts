import * as v from 'valibot';
import { wordLanguages } from './chat.ts';
import { defaultDecision } from './decision.ts';
import { standings } from './kinds/answers.ts';
import { fitsKind, optionsMeant, type PollKind, pollKinds, usualSettingsOf } from './kinds/index.ts';
import { isLanguage, type Language } from './languages.ts';
import { limits } from './limits.ts';
import { isPlainJson } from './plain-json.ts';
import {
  defaultSettings,
  type OptionId,
  type PollId,
  type PollSettings,
  pollBytes,
  type RoomCode,
  type RoundId,
} from './polls.ts';
import { questionEvents } from './question-schemas.ts';
import { defaultQuiz } from './quiz.ts';
import { type Share, shareOf } from './share.ts';
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
const seconds = v.pipe(v.number(), v.integer(), v.minValue(limits.minTimeLimitS), v.maxValue(limits.maxTimeLimitS));

const share = v.pipe(
  v.string(),
  v.check((text) => shareOf(text) !== null),
  v.transform((text): Share => shareOf(text) ?? '100%'),
);
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.maxOptions - 1));
const decision = v.object({
  rule: v.union([v.picklist(['simple', 'absolute']), share]),
  motion: v.exactOptional(v.nullable(place), defaultDecision.motion),
  abstention: v.exactOptional(v.nullable(place), defaultDecision.abstention),
  base: v.exactOptional(v.picklist(['votes', 'ballots']), defaultDecision.base),
  quorum: v.exactOptional(
    v.nullable(v.union([v.pipe(counter, v.maxValue(limits.maxQuorum)), share])),
    defaultDecision.quorum,
  ),
});
/** What is told after the reveal of a quiz question. */
export function explanationText() {
  return v.pipe(
    oneLine(limits.maxExplanationChars),
    v.check((text) => pollBytes(text, []) <= limits.maxExplanationBytes),
  );
}
const arePlaces = (raw: unknown) =>
  Array.isArray(raw) && raw.length <= limits.maxOptions && raw.every((one) => v.is(place, one));
const quiz = v.object({
  right: v.exactOptional(v.custom<readonly number[]>(arePlaces), []),
  points: v.exactOptional(v.pipe(counter, v.maxValue(limits.maxQuizPoints)), defaultQuiz.points),
  timing: v.exactOptional(v.picklist(['weighted', 'free']), defaultQuiz.timing),
  streaks: v.exactOptional(v.boolean(), defaultQuiz.streaks),
  explanation: v.exactOptional(v.union([v.literal(''), explanationText()]), ''),
});
/** Settings that came later may be left out. */
const settings = v.object({
  changeable: v.boolean(),
  results: v.picklist(['live', 'hidden']),
  phones: v.exactOptional(v.picklist(['always', 'after-voting']), defaultSettings.phones),
  timeLimitS: v.exactOptional(v.nullable(seconds), defaultSettings.timeLimitS),
  decision: v.exactOptional(v.nullable(decision), defaultSettings.decision),
  quiz: v.exactOptional(v.nullable(quiz), defaultSettings.quiz),
});
/** Of a new poll: what it decides, if nothing is said of it, is for its kind to say. */
const newSettings = v.object({ ...settings.entries, decision: v.exactOptional(v.nullable(decision)) });
const optionList = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(limits.maxOptions));
/** `ask`: the kind's own settings, which the room reads by the kind (server/room/kinds). Left out: the usual kind and settings. */
const kind = {
  kind: v.exactOptional(v.picklist(pollKinds)),
  ask: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.check((ask) => isPlainJson(ask) && typeof ask === 'object' && !Array.isArray(ask)),
    ),
  ),
};

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

const decided = (
  { decision, ...settings }: v.InferOutput<typeof newSettings>,
  kind: PollKind = 'choice',
): PollSettings => ({ ...settings, decision: decision === undefined ? usualSettingsOf(kind).decision : decision });

/** A new poll, as `deck:add`, `POST /api/rooms` and the command line give it. */
export const newPoll = v.pipe(
  v.object({
    question,
    ...kind,
    options: v.exactOptional(optionList(label), []),
    settings: v.exactOptional(newSettings),
  }),
  v.transform(({ settings, ...poll }) => ({
    ...poll,
    ...(settings ? { settings: decided(settings, poll.kind) } : {}),
  })),
  v.check(({ question, options, ask }) => pollBytes(question, options, ask) <= limits.maxPollBytes),
  v.check(({ kind = 'choice', options, settings }) =>
    fitsKind(kind, optionsMeant(kind, options).length, settings ?? defaultSettings),
  ),
);
export type NewPoll = v.InferOutput<typeof newPoll>;

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

const ownWord = oneLine(limits.maxOwnWordChars);
/** Of `chat:rules`, besides its switches; what is left out stays as it is. */
const talkRules = {
  hold: v.exactOptional(v.boolean()),
  paused: v.exactOptional(v.boolean()),
  slowS: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.maxSlowS))),
  names: v.exactOptional(v.picklist(['optional', 'required', 'anonymous'])),
  quiet: v.exactOptional(v.boolean()),
  voices: v.exactOptional(v.boolean()),
  words: v.exactOptional(v.picklist(['off', 'hold', 'refuse'])),
  languages: v.exactOptional(v.pipe(v.array(v.picklist(wordLanguages)), v.maxLength(wordLanguages.length))),
  ownWords: v.exactOptional(v.pipe(v.array(ownWord), v.maxLength(limits.maxOwnWords))),
  links: v.exactOptional(v.boolean()),
  reports: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.maxReports))),
};

export const clientEvents = {
  /** `choice` is read by the poll's kind. `null` withdraws. */
  vote: v.object({ round: roundId, choice: v.unknown(), n: ballotNumber, castAt: v.exactOptional(time) }),
  /** `id` is made by the client, so that a repeated line is published once. */
  chat: v.object({ text: severalLines(limits.maxChatChars, limits.maxChatBytes), id: id<string>() }),
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
      settings,
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
  /** What is left out stays as it is; something must be said. */
  'chat:rules': v.pipe(
    v.object({ enabled: v.exactOptional(v.boolean()), onScreen: v.exactOptional(v.boolean()), ...talkRules }),
    v.check((rules) => Object.keys(rules).length > 0),
  ),
  'chat:remove': v.object({ seq: counter }),
  /** Brings back what was removed within `chatUndoMs`. */
  'chat:restore': v.object({ seq: counter }),
  /** Shows a line that is held, and keeps it whatever is reported of it. */
  'chat:approve': v.object({ seq: counter }),
  /** A line that hosts should look at. */
  'chat:report': v.object({ seq: counter }),
  /** Asks for the lines before this place. */
  'chat:older': v.object({ before: counter }),
  /** Asks who did what when; `before`: a deed's number; null: the newest. */
  'chat:deeds': v.object({ before: v.nullable(counter) }),
  /** Why one has voted so: one line for each round. `id` as in `chat`. */
  voice: v.object({
    round: roundId,
    text: severalLines(limits.maxChatChars, limits.maxChatBytes),
  }),
  /** Some of those who chose this, on the screens; `key: null` takes them off. */
  'screen:voices': v.object({
    poll: pollId,
    round: roundId,
    key: v.nullable(v.pipe(v.string(), v.maxLength(limits.maxAnswerBytes))),
  }),
  /** Who wrote this line may not write: for so many minutes, or (null) until `voter:unmute`. */
  'voter:mute': v.object({
    line: counter,
    minutes: v.nullable(v.pipe(counter, v.maxValue(limits.maxMuteMinutes))),
  }),
  'voter:unmute': v.object({ number: counter }),
  /** Sends away who wrote this line, until `voter:unban`. */
  'voter:ban': v.object({ line: counter }),
  'voter:unban': v.object({ number: counter }),
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
  ...questionEvents,
  /** Is anybody there? Answered at once; what a page asks when it comes back to the front. */
  hello: v.unknown(),
} as const;

export type ClientEvent = keyof typeof clientEvents;
export type Payload<E extends ClientEvent> = v.InferOutput<(typeof clientEvents)[E]>;
/** What a client may send: before trimming and branding. */
export type Sent<E extends ClientEvent> = v.InferInput<(typeof clientEvents)[E]>;
