import * as v from 'valibot';
import { wordLanguages } from './chat.ts';
import { counter, id, pollId, roundId } from './id-schemas.ts';
import { limits } from './limits.ts';
import { oneLine, severalLines } from './text.ts';

const ownWord = oneLine(limits.maxOwnWordChars);
const minutes = v.nullable(v.pipe(counter, v.maxValue(limits.maxMuteMinutes)));
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

/** What is said, what becomes of it, and of who said it. */
export const chatEvents = {
  /** `id` is made by the client, so that a repeated line is published once. */
  chat: v.object({ text: severalLines(limits.maxChatChars, limits.maxChatBytes), id: id<string>() }),
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
  /** Who wrote this line or asked this question may not write: for so many minutes, or (null) until `voter:unmute`. */
  'voter:mute': v.union([v.object({ line: counter, minutes }), v.object({ question: counter, minutes })]),
  'voter:unmute': v.object({ number: counter }),
  /** Sends away who wrote this line or asked this question, until `voter:unban`. */
  'voter:ban': v.union([v.object({ line: counter }), v.object({ question: counter })]),
  'voter:unban': v.object({ number: counter }),
} as const;
