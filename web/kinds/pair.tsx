import type { RoundSummary } from '#protocol/views';
import { figureOf, fullShareOf } from './figures.ts';
import './pair.css';

type Run = Pick<RoundSummary, 'kind' | 'ask' | 'keys' | 'labels' | 'counts' | 'ballots' | 'summary'>;

interface PairProps {
  readonly before: Run;
  readonly after: Run;
  readonly names: readonly [before: string, after: string];
  readonly fontPx: number;
  /** One below the other: there is more height than width. */
  readonly isTall: boolean;
}

/** Two rounds counted by the same keys, where their kind has to see to it. */
export function alike<R extends Run>(before: R, after: R): readonly [R, R] {
  const together = before.kind === after.kind ? figureOf(after.kind)?.together : undefined;
  if (!together) return [before, after];
  const [first, second] = together(before, after);
  const named = (run: R, { keys, counts }: Pick<Run, 'keys' | 'counts'>): R => ({
    ...run,
    keys,
    counts,
    labels: keys.map((key) => figureOf(run.kind)?.nameOf(key) ?? key),
  });
  return [named(before, first), named(after, second)];
}

/** The pictures of two rounds on one scale; nothing where bars say it. */
export function Pair({ before, after, names, fontPx, isTall }: PairProps) {
  const figure = before.kind === after.kind ? figureOf(after.kind) : undefined;
  if (!figure) return null;
  const both = alike(before, after);
  return (
    <div class="pair" data-tall={isTall} data-kind={after.kind} style={{ fontSize: `${fontPx}px` }}>
      {both.map((run, place) => (
        <figure key={place} class="pair__round" aria-label={names[place]}>
          <figcaption>
            <b>{names[place]}</b> {figure.sayOf(run)}
          </figcaption>
          <div class="pair__picture">
            <figure.Figure of={run} fontPx={fontPx} fullShare={fullShareOf(...both)} />
          </div>
        </figure>
      ))}
    </div>
  );
}
