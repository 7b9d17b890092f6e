import type { Kinds, PollKind } from '#protocol/kinds/index';
import { resultWords } from '../result.ts';
import { pointsWords } from './points.ts';
import { rankingWords } from './ranking.ts';
import { scaleWords } from './scale.ts';

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

const words: { readonly [K in PollKind]?: SummaryWords<Summary<K>> } = {
  scale: { whole: ({ mean }) => (mean === null ? undefined : scaleWords.averageIs(mean)) },
  ranking: {
    counted: rankingWords.counted,
    noted: { name: rankingWords.average, of: ({ places }, at) => rankingWords.noted(places[at] ?? null) },
    explain: rankingWords.explain,
  },
  points: {
    counted: pointsWords.counted,
    noted: { name: pointsWords.average, of: ({ means }, at) => pointsWords.noted(means[at] ?? null) },
    explain: pointsWords.explain,
  },
};

const wordsOf = (kind: PollKind) => words[kind] as SummaryWords<object> | undefined;

/** Heads of a table. */
export function headsOf(kind: PollKind): { readonly counted: string; readonly noted: string | null } {
  const own = wordsOf(kind);
  return { counted: own?.counted ?? resultWords.votes, noted: own?.noted?.name ?? null };
}

/** `place`: of the key. undefined: a share stands beside the count. */
export const noteOf = (kind: PollKind, summary: object | null | undefined, place: number): string | undefined =>
  summary ? wordsOf(kind)?.noted?.of(summary, place) : undefined;

export const wholeOf = (kind: PollKind, summary: object | null | undefined): string | undefined =>
  summary ? wordsOf(kind)?.whole?.(summary) : undefined;

export const explanationOf = (kind: PollKind): string | undefined => wordsOf(kind)?.explain;
