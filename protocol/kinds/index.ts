import { fitsOptions } from '../decision.ts';
import { percentages, shareOfBallots } from '../percent.ts';
import type { Poll, PollOf, PollSettings } from '../polls.ts';
import { fitsRight } from '../quiz.ts';
import { choice } from './choice.ts';
import type { KindFacts, NoAsk } from './facts.ts';
import { type MultipleAsk, multiple } from './multiple.ts';

/** Every kind of poll: its settings, and what its tallies say beyond counts (`never`: nothing). */
export interface Kinds {
  readonly choice: { readonly ask: NoAsk; readonly summary: never };
  readonly multiple: { readonly ask: MultipleAsk; readonly summary: never };
}

export type PollKind = keyof Kinds;
export type AskOf<K extends PollKind> = Kinds[K]['ask'];

export const kindFacts: { readonly [K in PollKind]: KindFacts<AskOf<K>> } = {
  choice,
  multiple,
};

/** In the order in which hosts choose among them. */
export const pollKinds = Object.keys(kindFacts) as readonly PollKind[];

export const isPollKind = (kind: unknown): kind is PollKind =>
  typeof kind === 'string' && Object.hasOwn(kindFacts, kind);

/** Of a poll of any kind. */
export const factsOf = (kind: PollKind) => kindFacts[kind] as KindFacts<object>;

/** Has a poll of this kind as many options as it takes, and may it decide, and call right, what it does, by options that are there? */
export function fitsKind(
  kind: PollKind,
  options: number,
  { decision, quiz }: Pick<PollSettings, 'decision' | 'quiz'>,
): boolean {
  const { options: takes, decides, right } = factsOf(kind);
  if (options < takes.min || options > takes.max) return false;
  if (quiz !== null && (right === undefined || !fitsRight(right, quiz.right, options))) return false;
  return decision === null || (decides && fitsOptions(decision, options));
}

/** What a tally key says in words. */
export function labelOf(poll: Pick<Poll, 'kind' | 'options' | 'ask'>, key: string): string {
  return factsOf(poll.kind).labelOf?.(poll, key) ?? poll.options.find(({ id }) => id === key)?.label ?? key;
}

/** Whole percentages, in the order of the counts: of all votes, or of the ballots. */
export function sharesOf(kind: PollKind, counts: readonly number[], ballots: number): number[] {
  if (factsOf(kind).shares === 'votes') return percentages(counts);
  return counts.map((count) => shareOfBallots(count, ballots));
}

/** What a tally of this poll says beyond its counts; null: nothing, or it may not be seen here. */
export function summaryOf<K extends PollKind>(
  _poll: PollOf<K>,
  tally: { readonly summary?: object } | null,
): Kinds[K]['summary'] | null {
  return (tally?.summary ?? null) as Kinds[K]['summary'] | null;
}
