import { limits } from './limits.ts';

/** What becomes of a text that comes in, wherever it comes in. Without a library: phones prepare answers with it, too. */

/** Older browsers have none: there code points count, of which there may be more; the server decides. */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

const charsOf = (text: string): Iterable<unknown> => segmenter?.segment(text) ?? text;

export const charCount = (text: string) => [...charsOf(text)].length;

/** Characters as a person counts them. Bounded: stops counting beyond `max`. */
export function isAtMostChars(text: string, max: number): boolean {
  // Each grapheme has at least one UTF-16 unit and, after capping marks, a bounded number of them.
  if (text.length <= max) return true;
  if (text.length > max * 32) return false;
  let count = 0;
  for (const _ of charsOf(text)) if (++count > max) return false;
  return true;
}

export const isAtMostBytes = (text: string, max: number) => new TextEncoder().encode(text).length <= max;

const control = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu;
/** Bidirectional embeddings and overrides: isolates and marks suffice for honest text. */
const overrides = /[\u202a-\u202e]/g;
/** No script has two joiners in a row. Single ones between marks do not end a stack. */
const joiners = /([\u200c\u200d])[\u200c\u200d]+/g;
const stackedMarks = new RegExp(
  `((?:[\\u200c\\u200d]?\\p{M}){${limits.maxMarksPerChar}})(?:[\\u200c\\u200d]?\\p{M})+`,
  'gu',
);
/**
 * Sorting marks takes the square of their number: a run of more than a few is cut before normalizing.
 * https://unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const longRuns = new RegExp(`(\\p{M}{${limits.maxMarkRun}})\\p{M}+`, 'gu');
/** Anything but letters that draw nothing: a text without is empty. */
const ink = /[^\s\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

function clean(text: string): string {
  const short = text.replace(overrides, '').replace(longRuns, '$1');
  return short.normalize('NFC').replace(joiners, '$1').replace(stackedMarks, '$1');
}

/** Does anything of this text draw ink? Asked of a text as it came, of any length. */
export const hasInk = (text: string) => ink.test(text);

/** In one line: trimmed, white space folded. */
export const inOneLine = (text: string) =>
  clean(text.replace(/\s+/gu, ' ').replace(control, '')).replace(/ +/g, ' ').trim();

/** With its line breaks, at most two in a row. */
export const inLines = (text: string) =>
  clean(
    text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.replaceAll('\t', ' ').replace(control, '').trimEnd())
      .join('\n'),
  )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
