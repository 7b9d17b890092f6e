import type { AnswersSummary, Judged, ListedAnswer, Standing } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import { type AnswerBook, createAnswerBook } from './answer-book.ts';
import { type AnyKind, kindOf } from './index.ts';
import type { Reader, Shown, Weights } from './kind.ts';

/** What of a round says which of its answers are shown. */
export interface JudgedRound {
  readonly asked: Poll;
  readonly judged: Judged;
}

interface Kept {
  readonly of: Poll;
  readonly book: AnswerBook;
}

/** The books of tallies that are in memory, each as long as its tally is: the same weights, the same book. */
const books = new WeakMap<Weights, Kept>();

/** The answers of a round's tally; null: its kind counts no answers. */
export function bookOf(
  { asked, judged }: JudgedRound,
  weights: Weights,
  kind: AnyKind = kindOf(asked),
): AnswerBook | null {
  const { answers } = kind;
  if (!answers) return null;
  const kept = books.get(weights);
  if (kept?.of === asked) {
    kept.book.judge(judged);
    return kept.book;
  }
  const book = createAnswerBook({ ...answers, isHeld: answers.isHeld(asked.ask) }, weights, judged);
  books.set(weights, { of: asked, book });
  return book;
}

/**
 * A tally in memory with what a commit has added to it on disk. One of answers grows where it is, with its book, for it may be
 * very large; any other is a new map, by which whoever has looked at it can tell that it has changed.
 */
export function grownTally(held: Weights, added: Weights): Weights {
  const book = books.get(held)?.book;
  // What came from the store is ours to go on with.
  const weights = book ? (held as Map<string, number>) : new Map(held);
  for (const [key, weight] of added) {
    const sum = (weights.get(key) ?? 0) + weight;
    if (sum === 0) weights.delete(key);
    else weights.set(key, sum);
  }
  book?.add(added);
  return weights;
}

/** The answers that one reader is shown. Held and removed ones are for nobody but consoles, as numbers (law 6). */
export function shownAnswers(book: AnswerBook, reader: Reader): Shown & { readonly summary?: AnswersSummary } {
  const most = reader === 'file' ? Number.POSITIVE_INFINITY : limits.maxShownAnswers;
  const keys: string[] = [];
  const counts: number[] = [];
  let weight = 0;
  for (const { key, count } of book.answers('shown')) {
    if (keys.length === most) break;
    keys.push(key);
    counts.push(count);
    weight += count;
  }
  const { held, shown, removed } = book.totals;
  const left = { keys: shown.keys - keys.length, weight: shown.weight - weight };
  return {
    keys,
    counts,
    ...(left.keys > 0 ? { rest: left } : {}),
    ...(reader === 'host' ? { summary: { held: held.keys, removed: removed.keys } } : {}),
  };
}

export interface Withheld extends ListedAnswer {
  readonly standing: Exclude<Standing, 'shown'>;
}

/** For a host's files: the answers that nobody else is shown. */
export function withheldAnswers(round: JudgedRound, weights: Weights): Withheld[] {
  const book = bookOf(round, weights);
  if (!book) return [];
  const of = (standing: Withheld['standing']) => [...book.answers(standing)].map((answer) => ({ ...answer, standing }));
  return [...of('held'), ...of('removed')];
}
