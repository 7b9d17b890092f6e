import type { PollKind } from '#protocol/kinds/index';
import { choiceWords } from './choice.ts';
import { multipleWords } from './multiple.ts';
import { textWords } from './text.ts';
import { wordsWords } from './words.ts';

/** What hosts choose among: a kind's name, and in a line what it is for. */
export const kindWords: { readonly [K in PollKind]: { readonly name: string; readonly hint: string } } = {
  choice: choiceWords,
  multiple: multipleWords,
  words: wordsWords,
  text: textWords,
};
