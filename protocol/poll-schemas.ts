import * as v from 'valibot';
import { defaultDecision } from './decision.ts';
import { counter } from './id-schemas.ts';
import { fitsKind, optionsMeant, pollKinds, settingsMeant, usualKind } from './kinds/index.ts';
import { limits } from './limits.ts';
import { isPlainJson } from './plain-json.ts';
import { defaultSettings, pollBytes } from './polls.ts';
import { defaultQuiz } from './quiz.ts';
import { type Share, shareOf } from './share.ts';
import { oneLine } from './text.ts';

/** A poll, as decks and orders bring it. */

export const question = oneLine(limits.maxQuestionChars);
export const label = oneLine(limits.maxOptionChars);
export const seconds = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(limits.minTimeLimitS),
  v.maxValue(limits.maxTimeLimitS),
);

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
/** Of a poll that is written: what it decides, if nothing is said of it, is for its kind to say. */
export const newSettings = v.object({ ...settings.entries, decision: v.exactOptional(v.nullable(decision)) });
export const optionList = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.maxLength(limits.maxOptions));
/** `ask`: the kind's own settings, which the room reads by the kind (server/room/kinds). Left out: the usual kind and settings. */
export const kind = {
  kind: v.exactOptional(v.picklist(pollKinds)),
  ask: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.check((ask) => isPlainJson(ask) && typeof ask === 'object' && !Array.isArray(ask)),
    ),
  ),
};

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
    ...(settings ? { settings: settingsMeant(poll.kind ?? usualKind, settings) } : {}),
  })),
  v.check(({ question, options, ask }) => pollBytes(question, options, ask) <= limits.maxPollBytes),
  v.check(({ kind = usualKind, options, settings }) =>
    fitsKind(kind, optionsMeant(kind, options).length, settings ?? defaultSettings),
  ),
);
export type NewPoll = v.InferOutput<typeof newPoll>;
