import { verdictOf } from '#protocol/decision';
import { sharesOf } from '#protocol/kinds/index';
import type { OptionTotal, RoundResults } from '#protocol/results';
import { type Outcome, outcomeOf } from '../decision/outcome.ts';
import { figureOf, type Kept } from '../kinds/figures.ts';

/** What a kind's own picture is made of: keys and counts where it has one. */
export function keptOf({ kind, ask, ballots, summary, totals }: RoundResults): Kept {
  const whole: Kept = { ask, ballots, keys: [], counts: [], ...(summary ? { summary } : {}) };
  return { ...whole, ...figureOf(kind)?.countedIn(totals, whole) };
}

/** The table beneath a picture has its rows: bars of a histogram, parts of a picture. */
function pictureTotals({ kind, ballots }: RoundResults, kept: Kept): readonly OptionTotal[] {
  const rows = figureOf(kind)?.rowsOf(kept) ?? [];
  const percents = sharesOf(
    kind,
    rows.map(({ votes }) => votes),
    ballots,
  );
  return rows.map((row, place) => ({ ...row, option: '', percent: percents[place] ?? 0 }));
}

/** A report is for everybody: without answers that only hosts are shown, and without the longest tails of rare ones. */
export function publicTotals(round: RoundResults, most: number) {
  if (figureOf(round.kind)) return { totals: pictureTotals(round, keptOf(round)), left: 0 };
  const shown = round.totals.filter(({ standing }) => standing === undefined);
  return { totals: shown.slice(0, most), left: Math.max(0, shown.length - most) };
}

/** Carried or not, and why; null: nothing was put to the vote. */
export function outcomeIn({ decision, totals, ballots, voters, final }: RoundResults): Outcome | null {
  if (!decision) return null;
  const verdict = verdictOf(decision, { counts: totals.map(({ votes }) => votes), ballots, voters });
  return outcomeOf(decision, totals.length, verdict, final);
}
