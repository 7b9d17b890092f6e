import * as v from 'valibot';
import { foldText } from '#protocol/kinds/answers';
import { answerOf, text as facts } from '#protocol/kinds/text';
import { hold, holdWord } from './hold.ts';
import type { Kind } from './kind.ts';

const ask = v.object({ hold: v.exactOptional(hold, facts.usualAsk.hold) });

/** Open text: one answer per ballot. */
export const text: Kind<'text'> = {
  readAsk(raw = {}) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success ? parsed.output : null;
  },
  parse: (_, raw) => (typeof raw === 'string' ? answerOf(raw) : null),
  parseBare: (_, raw) => (typeof raw === 'string' || typeof raw === 'number' ? answerOf(String(raw)) : null),
  weigh: (_, choice) => [[choice, 1]],
  keys: () => null,
  answers: { fold: foldText, order: 'newest', isHeld: (asked) => asked.hold },
  words: [holdWord()],
};
