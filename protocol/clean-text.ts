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
/**
 * Bidirectional embeddings, overrides and isolates, and what takes no room: zero-width spaces, fillers, soft hyphens,
 * marks for interlinear notes. Honest text needs none of it; single direction marks stay, Hebrew and Arabic are typed with them.
 */
const unseen =
  /[\u00ad\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5/g;
const directions = /([\u061c\u200e\u200f])[\u061c\u200e\u200f]+/g;
/** Tag letters stand in the flags of parts of countries, and hide words everywhere else. */
const tags = /(\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;
const joiners = /[\u200c\u200d]+/g;
/** Scripts whose letters join, and for which joiners are spelling. https://www.unicode.org/reports/tr31/#A1 */
const joinsBefore =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]$/u;
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
const stacks = /\p{M}{2,}/gu;
/** Marks that go with letters of every script. */
const generic = /[\u0300-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/;
/**
 * Sorting marks takes the square of their number: a run of more than a few is cut before normalizing.
 * https://unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const longRuns = new RegExp(`(\\p{M}{${limits.maxMarkRun}})\\p{M}+`, 'gu');
/** Anything but letters that draw nothing: a text without is empty. */
const ink = /[^\s\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** One joiner where it is spelling or holds an emoji together, none elsewhere. (No look-behind: older phones lack it.) */
function joined(run: string, at: number, whole: string): string {
  const before = whole.slice(Math.max(0, at - 2), at);
  const after = whole.slice(at + run.length, at + run.length + 2);
  if (run.includes('\u200d') && emojiBefore.test(before) && emojiAfter.test(after)) return '\u200d';
  return joinsBefore.test(before) ? run.slice(0, 1) : '';
}

/** No honest text has the same mark of a script twice in a row. */
function stack(run: string): string {
  let [everywhere, all, last, kept] = [0, 0, '', ''];
  for (const mark of run) {
    const isTooMuch = generic.test(mark) ? ++everywhere > limits.maxMarksPerChar : mark === last;
    if (isTooMuch || ++all > limits.maxScriptMarksPerChar) continue;
    last = mark;
    kept += mark;
  }
  return kept;
}

function clean(text: string): string {
  const seen = text.replace(unseen, '').replace(directions, '$1').replace(tags, '$1').replace(joiners, joined);
  return seen.replace(longRuns, '$1').normalize('NFC').replace(stacks, stack).normalize('NFC');
}

/** Does anything of this text draw ink? Asked of a text as it came, of any length. */
export const hasInk = (text: string) => ink.test(text);

/** In one line: trimmed, white space folded. */
export const inOneLine = (text: string) =>
  clean(text.replace(/\s+/gu, ' ').replace(control, '')).replace(/ +/g, ' ').trim();

/** With its line breaks, at most two in a row and `maxTextLines` lines. */
export function inLines(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(control, '').trimEnd())
    .join('\n');
  const cleaned = clean(lines)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n');
  const { maxTextLines } = limits;
  if (cleaned.length <= maxTextLines) return cleaned.join('\n');
  const rest = cleaned.slice(maxTextLines - 1).filter((line) => line !== '');
  return [...cleaned.slice(0, maxTextLines - 1), rest.join(' ')].join('\n').trim();
}
