import { hasInk, inOneLine, isAtMostBytes, isAtMostChars } from '../clean-text.ts';
import { limits } from '../limits.ts';
import { type AnswersAsk, foldText } from './answers.ts';
import type { KindFacts } from './facts.ts';

export interface WordsAsk extends AnswersAsk {
  /** Words per ballot. */
  readonly max: number;
}

/** A word cloud: words of one's own, the same ones counted together. */
export const words: KindFacts<WordsAsk> = {
  options: { min: 0, max: 0 },
  usualAsk: { max: 3, hold: false },
  shares: 'ballots',
  decides: false,
  leads: false,
  answers: true,
};

/** Sentence marks and quotes. Not what names end in: C#, C++, Yahoo!'s mark is the price. */
const marks = '!?,;:…"\'“”‘’‚„«»‹›·–—~_¡¿、。，！？：；،؛؟।';
const before = new RegExp(`^(?:[${marks}\\s]|\\.(?![\\p{L}\\p{N}])|-(?!\\p{N}))+`, 'u');
const behind = new RegExp(`[${marks}.\\-\\s]+$`, 'u');
/** Around all of it, and none within. */
const brackets = /^[([{（「『【]([^()[\]{}（）「」『』【】]*)[)\]}）」』】]$/u;
const invisible = /[\u00ad\u200b\u2060-\u2064]/g;

/** A word as it is stored, or null: it is none, or too long. Punctuation at its ends is no part of it. */
export function wordOf(raw: string): string | null {
  if (raw.length > limits.maxWordBytes * 4) return null;
  const line = inOneLine(raw.replace(invisible, ''));
  const bare = line.replace(before, '').replace(behind, '').replace(brackets, '$1').trim();
  // Of what is nothing but punctuation, that is the word.
  const word = hasInk(bare) ? bare : line;
  const isFit = isAtMostChars(word, limits.maxWordChars) && isAtMostBytes(word, limits.maxWordBytes);
  return hasInk(word) && isFit ? word : null;
}

const separators = /[,，、\n]/;

/** The choice as it is stored: different words with commas, as many as the poll takes; null: there is something else. */
export function wordsChoice(texts: readonly string[], { max }: Pick<WordsAsk, 'max'>): string | null {
  const said = new Map<string, string>();
  for (const text of texts.flatMap((text) => text.split(separators))) {
    if (!hasInk(text)) continue;
    const word = wordOf(text);
    if (word === null) return null;
    if (!said.has(foldText(word))) said.set(foldText(word), word);
  }
  return said.size >= 1 && said.size <= max ? [...said.values()].join(',') : null;
}

export const wordsIn = (choice: string): readonly string[] => choice.split(',');
