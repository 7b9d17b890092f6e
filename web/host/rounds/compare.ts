import { labelOf } from '#protocol/kinds/index';
import type { RoundSummary, Tally } from '#protocol/views';
import type { ConsoleView } from '../console.ts';

/** One round to compare: a kept one or the one on show. */
export type Run = Omit<RoundSummary, 'phase'>;

/** The runs of the shown poll, newest first, with the current one. */
export function runsOf({ poll, round, keys, earlier }: ConsoleView, tally: Tally | null): readonly Run[] {
  if (!poll || !round) return earlier;
  const counted = tally?.keys ?? keys;
  const current: Run = {
    id: round.id,
    number: round.number,
    question: poll.question,
    kind: poll.kind,
    ask: poll.ask,
    keys: counted,
    labels: counted.map((key) => labelOf(poll, key)),
    counts: tally?.counts ?? [],
    ballots: tally?.ballots ?? 0,
    ...(tally?.summary ? { summary: tally.summary } : {}),
    archived: false,
    // Only what has closed is decided.
    ...(round.phase.phase === 'closed' && poll.settings.decision ? { decision: poll.settings.decision } : {}),
    ...(round.voters === undefined ? {} : { voters: round.voters }),
  };
  return [current, ...earlier];
}

/** The two that are compared unless somebody chooses: the newest, and the one before it that still counts. */
export function usualPair(runs: readonly Run[]): readonly [before: Run, after: Run] | null {
  const [after, ...rest] = runs;
  const before = rest.find(({ archived }) => !archived) ?? rest[0];
  return after && before ? [before, after] : null;
}
