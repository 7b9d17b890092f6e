import * as v from 'valibot';
import { foldText } from '#protocol/kinds/answers';
import { words as facts, type WordsAsk, wordsChoice, wordsIn } from '#protocol/kinds/words';
import { limits } from '#protocol/limits';
import { hold, holdWord } from './hold.ts';
import type { AskWord, Kind } from './kind.ts';

const max = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.maxWords));
const ask = v.object({
  max: v.exactOptional(max, facts.usualAsk.max),
  hold: v.exactOptional(hold, facts.usualAsk.hold),
});

const perVoter: AskWord<WordsAsk> = {
  name: 'words',
  allowed: `1 … ${limits.maxWords}`,
  read(value, asked) {
    const parsed = v.safeParse(max, /^\d{1,2}$/.test(value) ? Number(value) : null);
    return parsed.success ? { ...asked, max: parsed.output } : undefined;
  },
  write: (asked) => String(asked.max),
};

/** A text, or a list of them; numbers are words, too. */
function texts(raw: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (list.length > limits.maxWords) return null;
  const read = list.map((item) => (typeof item === 'number' && Number.isFinite(item) ? String(item) : item));
  return read.every((item) => typeof item === 'string') ? read : null;
}

/** A word cloud: one for each of a ballot's words, as it was written. What counts as the same word is told apart when it is shown. */
export const words: Kind<'words'> = {
  readAsk(raw = {}) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success ? parsed.output : null;
  },
  parse(poll, raw) {
    const said = texts(raw);
    return said && wordsChoice(said, poll.ask);
  },
  parseBare(poll, raw) {
    return words.parse(poll, raw);
  },
  weigh: (_, choice) => wordsIn(choice).map((word) => [word, 1]),
  keys: () => null,
  answers: { fold: foldText, order: 'weight', isHeld: (asked) => asked.hold },
  words: [perVoter, holdWord()],
};
