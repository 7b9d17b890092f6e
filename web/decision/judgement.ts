import { type Decision, type Verdict, verdictOf } from '#protocol/decision';
import { leadOf } from '#protocol/lead';
import type { Poll } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import type { RoundView, Tally } from '#protocol/views';
import type { Line } from '../chart/line.ts';
import { decisionWords } from '../words/en/decision.ts';

/** What a page knows of the round on show. `counts` by the option's place; null: they are not shown here. */
export interface Shown {
  readonly poll: Poll;
  readonly round: Pick<RoundView, 'phase' | 'voters'> | null;
  readonly counts: readonly number[] | null;
  readonly ballots: number;
  readonly presence: Presence | null;
}

/** The counts in the order of the poll's options, whatever the order of the keys. */
export function countsOf(poll: Poll, keys: readonly string[], tally: Tally | null): readonly number[] | null {
  const counts = tally?.counts;
  const counted = tally?.keys ?? keys;
  return counts ? poll.options.map(({ id }) => counts[counted.indexOf(id)] ?? 0) : null;
}

/** Null without counts: whoever may not see them learns nothing of what they decide. */
export function verdictNow({ poll, round, counts, ballots, presence }: Shown): Verdict | null {
  const { decision } = poll.settings;
  if (!decision || !round || !counts) return null;
  const voters = round.phase.phase === 'open' ? (presence?.voters ?? null) : (round.voters ?? null);
  return verdictOf(decision, { counts, ballots, voters });
}

/** Late ballots still count while a round is closing. */
export const isFinal = ({ round }: Pick<Shown, 'round'>): boolean => round?.phase.phase === 'closed';

const rivalsOf = ({ motion, abstention }: Decision, options: number): readonly number[] =>
  motion === null
    ? Array.from({ length: options }, (_, place) => place).filter((place) => place !== abstention)
    : [motion];

/** Does this poll's chart have a line? More than every one of several others is no number to draw. */
function hasLine(decision: Decision, options: number): boolean {
  return decision.rule !== 'simple' || options - (decision.abstention === null ? 0 : 1) === 2;
}

/** The line of the votes that carry; null: there is none to draw. */
export function lineAt(decision: Decision, options: number, verdict: Verdict | null): Line | null {
  if (!hasLine(decision, options) || !verdict || verdict.needed === null) return null;
  return {
    at: verdict.needed,
    label: decisionWords.line(decision, verdict.base),
    short: decisionWords.shortLine(verdict.needed),
    on: rivalsOf(decision, options),
  };
}

/** The same of the round on show. undefined: this chart never has one; null: there is nothing to draw it from yet. */
export function lineOf(shown: Shown): Line | null | undefined {
  const { poll } = shown;
  const { decision } = poll.settings;
  if (!decision || !hasLine(decision, poll.options.length)) return undefined;
  return lineAt(decision, poll.options.length, verdictNow(shown));
}

/**
 * Who leads, in words; null: nothing to say, or voting is over and the result says it. Where a rule decides, the verdict
 * does: being ahead beyond reach is no decision under any rule but the simple one.
 */
export function leadText({ poll, round, counts, ballots, presence }: Shown): string | null {
  if (round?.phase.phase !== 'open' || !counts || !presence) return null;
  const { changeable, decision } = poll.settings;
  const isJudged = decision !== null && (decision.rule !== 'simple' || decision.quorum !== null);
  // Numbers of people may be older than the tally, even of the round before: never fewer are waiting than this.
  const waiting = Math.max(presence.waiting ?? 0, presence.voters - ballots);
  const abstention = decision?.abstention ?? null;
  const lead = leadOf({ counts, waiting, changeable: changeable || isJudged, abstention });
  return lead && decisionWords.lead(lead);
}
