import { useState } from 'preact/hooks';
import type { Tally } from '#protocol/views';

export interface Paused {
  /** What is to be shown: of the moment in which it was paused, or what is true now. */
  readonly tally: Tally | null;
  readonly isPaused: boolean;
  /** Ballots that came since. */
  readonly more: number;
  readonly toggle: () => void;
}

/** Results that somebody may hold still (WCAG 2.2.2). Another round, and results that are hidden, end the pause. */
export function usePaused(round: string | undefined, live: Tally | null): Paused {
  const [held, hold] = useState<{ readonly round: string | undefined; readonly tally: Tally } | null>(null);
  const tally = heldStill(held, round, live);
  const isPaused = tally !== live;
  return {
    tally,
    isPaused,
    more: isPaused ? Math.max(0, (live?.ballots ?? 0) - (tally?.ballots ?? 0)) : 0,
    toggle: () => hold(isPaused || !live?.counts ? null : { round, tally: { ...live } }),
  };
}

/** Whatever is hidden by now is not shown, however still the page was held. */
export function heldStill(
  held: { readonly round: string | undefined; readonly tally: Tally } | null,
  round: string | undefined,
  live: Tally | null,
): Tally | null {
  return held && held.round === round && live?.counts ? held.tally : live;
}
