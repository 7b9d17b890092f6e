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

/** As it reads: leetspeak, other scripts' letters, marks, capitals and drawn out letters make no difference. */
export function foldWord(text: string): string {
  // Behind a word a sign is a sign.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Me}]/gu, '')
    .replace(/[!|+]+$/u, '');
  const digits = plain.replace(/0/g, 'o').replace(/1/g, 'i').replace(/8/g, 'b').replace(/\+/g, 't');
  return skeletonOf(digits).replace(/(.)\1+/gu, '$1');
}

/** The words of a text, and those that are spelled out with something between the letters ("f u c k", "f.u.c.k"). */
export function foldedWords(text: string): string[] {
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
  return [...words, ...joined];
}

interface WordList {
  /** Whole words, and phrases with one space between their words. */
  readonly words: ReadonlySet<string>;
  readonly pieces: readonly string[];
}

export function wordList(words: readonly string[]): WordList {
  const isPiece = (word: string) => unspaced.test(word);
  return {
    words: new Set(words.filter((word) => !isPiece(word)).map((word) => foldedWords(word).join(' '))),
    pieces: words.filter((word) => isPiece(word) && word.length > 1).map((word) => word.normalize('NFKC')),
  };
}

/** Is one of these in the text? Phrases have at most four words. */
export function hasWordOf(text: string, { words, pieces }: WordList): boolean {
  const found = foldedWords(text);
  for (let from = 0; from < found.length; from++) {
    for (let to = from + 1; to <= Math.min(found.length, from + 4); to++) {
      if (words.has(found.slice(from, to).join(' '))) return true;
    }
  }
  const plain = text.normalize('NFKC');
  return pieces.some((piece) => plain.includes(piece));
}

/** Lists are made once per language, and the room's own with it for as long as it stays the same. */
export function createWordLists() {
  const lists = new Map<WordLanguage, WordList>();
  let own: { readonly words: readonly string[]; readonly list: WordList } = { words: [], list: wordList([]) };

  function listOf(language: WordLanguage): WordList {
    const known = lists.get(language);
    if (known) return known;
    const list = wordList(read(`naughty-words/${language}.json`) as string[]);
    lists.set(language, list);
    return list;
  }

  return {
    hasBadWord(text: string, languages: readonly WordLanguage[], ownWords: readonly string[]): boolean {
      if (own.words !== ownWords) own = { words: ownWords, list: wordList(ownWords.slice(0, limits.maxOwnWords)) };
      return hasWordOf(text, own.list) || languages.some((language) => hasWordOf(text, listOf(language)));
    },
  };
}

export type WordLists = ReturnType<typeof createWordLists>;
