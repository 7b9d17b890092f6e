import * as v from 'valibot';
import { limits } from './limits.ts';
import { emojis, paces } from './reactions.ts';
import { severalLines } from './text.ts';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const question = v.object({ question: number });
const clientId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/));

/** What people ask, what becomes of it, and what they send up while they listen. */
export const questionEvents = {
  /** `id` is made by the client, so that a repeated question is asked once. */
  ask: v.object({
    text: severalLines(limits.maxAskedChars, limits.maxAskedBytes),
    id: clientId,
    withName: v.exactOptional(v.boolean(), true),
  }),
  /** `up: false` takes it back. Without `n` it is one more than the stored one: for who keeps nothing. */
  upvote: v.object({
    question: number,
    up: v.boolean(),
    n: v.exactOptional(v.pipe(number, v.maxValue(limits.maxN))),
  }),
  /** Asks for the list, and from then on for what is new in it; `watch: false` ends that. */
  'questions:watch': v.object({ watch: v.boolean() }),
  /** What is left out stays as it is; something must be said. */
  'questions:rules': v.pipe(
    v.object({
      enabled: v.exactOptional(v.boolean()),
      hold: v.exactOptional(v.boolean()),
      anonymous: v.exactOptional(v.boolean()),
    }),
    v.check((rules) => Object.keys(rules).length > 0),
  ),
  'question:approve': question,
  'question:remove': question,
  'question:restore': question,
  'question:answered': v.object({ question: number, answered: v.boolean() }),
  /** What the host has to say, in writing; null takes it away. */
  'question:answer': v.object({
    question: number,
    text: v.nullable(severalLines(limits.maxAskedChars, limits.maxAskedBytes)),
  }),
  /** Both ask the same: `into` gets the votes of both, a voter counted once. null parts them again. */
  'question:merge': v.pipe(
    v.object({ question: number, into: v.nullable(number) }),
    v.check(({ question, into }) => question !== into),
  ),
  /** Onto the screens, large; null takes it off. */
  'question:pin': v.object({ question: v.nullable(number) }),
  /** The list onto the screens, in place of the poll. */
  'screen:questions': v.object({ show: v.boolean() }),
  react: v.object({ emoji: v.picklist(emojis) }),
  'reactions:rules': v.object({ enabled: v.boolean() }),
  /** For the host alone; null: it is fine again. */
  pace: v.object({ pace: v.nullable(v.picklist(paces)) }),
} as const;
