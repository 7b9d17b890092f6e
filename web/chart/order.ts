import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bar } from './bars.ts';

/** Bars change places at most so often. */
const holdMs = 1_000;

/** Most votes first; equals as they are listed. Hidden results tell nothing: listed. */
export function sortedBars(bars: readonly Bar[]): readonly Bar[] {
  if (bars.some(({ shown }) => !shown)) return bars;
  return bars.toSorted((a, b) => (b.shown?.count ?? 0) - (a.shown?.count ?? 0) || a.index - b.index);
}

export interface HeldOrder {
  readonly keys: readonly string[];
  readonly at: number;
  /** What the order is an order of: a change of that is shown at once. */
  readonly of: string;
}

/** The order to show now. Within one result it changes at most once per `holdMs`; `waitMs`: look again then. */
export function nextOrder(held: HeldOrder | null, wanted: readonly string[], of: string, now: number) {
  if (!held || held.of !== of) return { held: { keys: wanted, at: Number.NEGATIVE_INFINITY, of }, waitMs: null };
  if (held.keys.join() === wanted.join()) return { held, waitMs: null };
  const waitMs = held.at + holdMs - now;
  return waitMs > 0 ? { held, waitMs } : { held: { keys: wanted, at: now, of }, waitMs: null };
}

/** The bars in the order in which they stand now. */
export function useOrder(bars: readonly Bar[], isSorted: boolean, round: string): readonly Bar[] {
  const held = useRef<HeldOrder | null>(null);
  const [, look] = useState({});
  const wanted = isSorted ? sortedBars(bars) : bars;
  const of = [round, isSorted, bars.some(({ shown }) => shown), ...bars.map(({ key }) => key)].join();
  const next = nextOrder(
    held.current,
    wanted.map(({ key }) => key),
    of,
    performance.now(),
  );
  held.current = next.held;
  const { waitMs } = next;
  useEffect(() => {
    if (waitMs === null) return;
    const timer = setTimeout(() => look({}), Math.max(1, waitMs));
    return () => clearTimeout(timer);
  });
  return next.held.keys.flatMap((key) => bars.find((bar) => bar.key === key) ?? []);
}
