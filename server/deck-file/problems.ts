import { limits } from '#protocol/limits';
import type { deckWords } from '../words/en/deck.ts';

/** Of settings whose value cannot be: what can stand there, or examples. As files are written, in every language alike. */
export const allowedValues = {
  'bad-results': 'live, hidden',
  'bad-changes': 'yes, no',
  'bad-phones': 'always, after voting',
  'bad-time': `none, ${limits.minTimeLimitS} s … ${limits.maxTimeLimitS / 60} min`,
  'bad-decision': 'none, simple, absolute, 2/3, 60 %',
  'bad-motion': 'any, A, B, C …',
  'bad-abstention': 'none, A, B, C …',
  'bad-base': 'votes, ballots',
  'bad-quorum': 'none, 25, 1/2, 50 %',
  'bad-quiz': 'yes, no',
  'bad-worth': `1 … ${limits.maxQuizPoints}`,
  'bad-timing': 'weighted, free',
  'bad-streaks': 'yes, no',
  'bad-order': 'none, C A B',
} as const;

export type DeckProblemCode =
  | keyof typeof allowedValues
  | 'bad-kind'
  | 'bad-ask'
  | keyof (typeof deckWords)['problems'];

/** One thing wrong with a deck file; `line` counts from 1. What it says to people is in the words of their language. */
export interface DeckProblem {
  readonly line: number;
  readonly code: DeckProblemCode;
  /** The piece of the line it is about. */
  readonly what: string;
  /** What could stand there: all of it, examples, or how long a text may be. */
  readonly allowed: string | { readonly maxChars: number };
}

/** A file that is no deck at all has something wrong on every line. */
export const maxProblems = 100;

const maxQuotedChars = 40;

export function problemAt(line: number, code: DeckProblemCode, what = '', allowed: DeckProblem['allowed'] = '') {
  const quoted = what.length > maxQuotedChars ? `${what.slice(0, maxQuotedChars).toWellFormed()}...` : what;
  return { line, code, what: quoted, allowed } satisfies DeckProblem;
}

/** In the order of the lines, and no more than a person reads. */
export function listProblems(found: readonly DeckProblem[]): DeckProblem[] {
  const sorted = found.toSorted((a, b) => a.line - b.line);
  const next = sorted[maxProblems];
  return next ? [...sorted.slice(0, maxProblems), problemAt(next.line, 'more-problems')] : sorted;
}
