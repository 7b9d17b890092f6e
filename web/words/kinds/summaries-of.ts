import type { Kinds, PollKind } from '#protocol/kinds/index';

type Summary<K extends PollKind> = Kinds[K]['summary'];

/** How the numbers of a kind are said where they are not votes, or where counts do not say all. */
export interface SummaryWords<S> {
  /** What the counts are. */
  readonly counted?: string;
  /** What stands beside a count in place of its share, and what that is called. */
  readonly noted?: { readonly name: string; readonly of: (summary: S, place: number) => string };
  /** What the whole comes to. */
  readonly whole?: (summary: S) => string | undefined;
  /** What a reader must know, in a line. */
  readonly explain?: string;
}

export type KindSummaries = { readonly [K in PollKind]?: SummaryWords<Summary<K>> };

/** What a language says of the summaries of its kinds. `votes`: what counts are, usually. */
export function summariesOf(words: KindSummaries, votes: string) {
  const wordsOf = (kind: PollKind) => words[kind] as SummaryWords<object> | undefined;
  return {
    /** Heads of a table. */
    headsOf(kind: PollKind): { readonly counted: string; readonly noted: string | null } {
      const own = wordsOf(kind);
      return { counted: own?.counted ?? votes, noted: own?.noted?.name ?? null };
    },

    /** `place`: of the key. undefined: a share stands beside the count. */
    noteOf: (kind: PollKind, summary: object | null | undefined, place: number): string | undefined =>
      summary ? wordsOf(kind)?.noted?.of(summary, place) : undefined,

    wholeOf: (kind: PollKind, summary: object | null | undefined): string | undefined =>
      summary ? wordsOf(kind)?.whole?.(summary) : undefined,

    explanationOf: (kind: PollKind): string | undefined => wordsOf(kind)?.explain,
  };
}
