import * as v from 'valibot';
import { clientEvents } from '#protocol/schemas';

const flag = v.exactOptional(v.string());
/** Texts of the form that are numbers. */
const numeral = v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number));
const vote = clientEvents.vote.entries;

/** What the form may send, before its poll's kind has read the rest. A field that comes twice is refused. */
export const sentForm = v.looseObject({
  proof: v.pipe(v.string(), v.maxLength(64)),
  voter: v.exactOptional(v.pipe(v.string(), v.maxLength(128))),
  round: v.exactOptional(vote.round),
  n: v.exactOptional(v.pipe(numeral, vote.n)),
  withdraw: flag,
  name: v.exactOptional(clientEvents.name.entries.name.wrapped),
  passcode: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

export type SentForm = v.InferOutput<typeof sentForm>;
