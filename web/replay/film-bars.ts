import { factsOf, sharesOf } from '#protocol/kinds/index';
import type { Tally } from '#protocol/views';
import type { Bar } from '../chart/bars.ts';
import { barsOf } from '../kinds/bars.ts';
import { figureOf } from '../kinds/figures.ts';
import { type Film, momentsOf } from './film.ts';

/** Of answers in people's own words the weightiest: as many as can be read at a glance. */
const mostAnswers = 20;

/** The bars of a replay at one moment: its options, or, where a tally has too many keys to be told apart, parts of them. */
export function filmBars({ replay: { poll, keys } }: Film, tally: Tally): readonly Bar[] {
  const { grouped, answers } = factsOf(poll.kind);
  const parts = grouped?.({ keys: tally.keys ?? keys, counts: tally.counts ?? [] });
  if (!parts) return barsOf(poll, keys, tally).slice(0, answers ? mostAnswers : undefined);
  const percents = sharesOf(poll.kind, parts.counts, tally.ballots);
  return parts.keys.map((key, index) => ({
    key,
    index,
    label: figureOf(poll.kind)?.nameOf(key) ?? key,
    isPlain: true,
    shown: { count: parts.counts[index] ?? 0, percent: percents[index] ?? 0 },
  }));
}

/** The most that any of these bars ever had. */
export const highestBar = (film: Film): number =>
  Math.max(0, ...momentsOf(film).flatMap(({ tally }) => filmBars(film, tally).map(({ shown }) => shown?.count ?? 0)));
