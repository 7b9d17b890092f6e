import * as v from 'valibot';
import { hasInk, inLines, inOneLine, isAtMostBytes, isAtMostChars } from './clean-text.ts';

export { hasInk } from './clean-text.ts';

/** A text of one line: trimmed, white space folded, at most `maxChars` graphemes, never empty. */
export function oneLine(maxChars: number) {
  return v.pipe(
    v.string(),
    v.maxLength(maxChars * 40),
    v.transform(inOneLine),
    v.check(hasInk),
    v.check((text) => isAtMostChars(text, maxChars)),
  );
}

/** A text that keeps its line breaks (at most two in a row). */
export function severalLines(maxChars: number, maxBytes: number) {
  return v.pipe(
    v.string(),
    v.maxLength(maxBytes),
    v.transform(inLines),
    v.check(hasInk),
    v.check((text) => isAtMostBytes(text, maxBytes)),
    v.check((text) => isAtMostChars(text, maxChars)),
  );
}
