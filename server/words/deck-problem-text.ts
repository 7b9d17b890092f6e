import { allowedValues, type DeckProblem } from '../deck-file/problems.ts';
import type { DeckWords } from './words.ts';

/** What is wrong with a line of a deck's file, in the words of one language. */
export function deckProblemText(words: DeckWords, { code, what, allowed }: DeckProblem): string {
  const sentences: Readonly<Record<string, (what: string, more: string) => string>> = words.problems;
  const sentence = sentences[code];
  const more = typeof allowed === 'string' ? allowed : words.text(allowed.maxChars);
  if (sentence) return sentence(what, more);
  const values: Readonly<Record<string, string>> = allowedValues;
  return words.value(what, values[code] ?? more);
}
