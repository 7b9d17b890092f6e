import { createRequire } from 'node:module';
import type { WordLanguage } from '#protocol/chat';
import { limits } from '#protocol/limits';
import { skeletonOf } from './look-alike.ts';

/**
 * Lists of words that a hall may not want to read, by language: "List of Dirty, Naughty, Obscene, and Otherwise Bad Words" (CC BY 4.0),
 * https://github.com/LDNOOBW/naughty-words-js. Read when a room first uses one.
 */
const read = createRequire(import.meta.url);

/** Scripts that are written without spaces: there a word is found anywhere. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * As it reads: leetspeak, other scripts' letters, marks and capitals make no difference. Of letters drawn out two stay: "ass" is not
 * "as".
 */
function foldWord(text: string): string {
  // Behind a word a sign is a sign.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Me}]/gu, '')
    .replace(/[!|+]+$/u, '');
  const digits = plain.replace(/0/g, 'o').replace(/1/g, 'i').replace(/8/g, 'b').replace(/\+/g, 't');
  return skeletonOf(digits).replace(/(.)\1{2,}/gu, '$1$1');
}

/** Words that no list spells with two of the same letters may still be written so: "fuuck". */
const withoutTwins = (word: string) => word.replace(/(.)\1+/gu, '$1');

/** The words of a text, and those that are spelled out with something between the letters ("f u c k", "f.u.c.k"). */
function foldedWords(text: string): string[] {
  const parts = text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}@$€!|+]+/u)
    .filter(Boolean);
  const words = parts.map(foldWord);
  let spelled = '';
  const joined: string[] = [];
  for (const part of [...parts, '']) {
    if ([...part].length === 1) spelled += part;
    else {
      if (spelled.length > 2) joined.push(foldWord(spelled));
      spelled = '';
    }
  }
  // A sign that stands alone is no word.
  return [...words, ...joined].filter(Boolean);
}

interface WordList {
  /** Whole words, and phrases with one space between their words. */
  readonly words: ReadonlySet<string>;
  /** Found anywhere: words of scripts without spaces, and what is no word at all, such as emoji. */
  readonly pieces: readonly string[];
}

function wordList(words: readonly string[]): WordList {
  const phrases = words.map((word) => (unspaced.test(word) ? '' : foldedWords(word).join(' ')));
  // One letter of a script without spaces would be found in honest words.
  const isPiece = (word: string, place: number) => phrases[place] === '' && !(unspaced.test(word) && word.length === 1);
  return {
    words: new Set(phrases.filter(Boolean)),
    pieces: words.filter(isPiece).map((word) => word.normalize('NFKC')),
  };
}

interface FoldedText {
  /** Every word and every phrase of at most four. */
  readonly phrases: ReadonlySet<string>;
  readonly plain: string;
}

/** Made once of a text, however many lists it is compared with. */
function foldText(text: string): FoldedText {
  const phrases = new Set<string>();
  const found = foldedWords(text);
  for (const words of [found, found.map(withoutTwins)]) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + 4); to++)
        phrases.add(words.slice(from, to).join(' '));
    }
  }
  return { phrases, plain: text.normalize('NFKC') };
}

function isIn({ phrases, plain }: FoldedText, { words, pieces }: WordList): boolean {
  for (const phrase of phrases) if (words.has(phrase)) return true;
  return pieces.some((piece) => plain.includes(piece));
}

/** Lists are made once per language, and a room's own for as long as it stays the same. */
export function createWordLists() {
  const lists = new Map<WordLanguage, WordList>();
  const owns = new WeakMap<readonly string[], WordList>();

  function listOf(language: WordLanguage): WordList {
    const known = lists.get(language);
    if (known) return known;
    const list = wordList(read(`naughty-words/${language}.json`) as string[]);
    lists.set(language, list);
    return list;
  }

  function ownList(words: readonly string[]): WordList {
    const known = owns.get(words);
    if (known) return known;
    const list = wordList(words.slice(0, limits.maxOwnWords));
    owns.set(words, list);
    return list;
  }

  return {
    hasBadWord(text: string, languages: readonly WordLanguage[], ownWords: readonly string[]): boolean {
      const folded = foldText(text);
      return isIn(folded, ownList(ownWords)) || languages.some((language) => isIn(folded, listOf(language)));
    },
  };
}

export type WordLists = ReturnType<typeof createWordLists>;
