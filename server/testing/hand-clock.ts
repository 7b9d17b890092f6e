import type { Clock } from '../live/clock.ts';

/** A clock that stands still until it is moved. */
export function createHandClock(start = 1_750_000_000_000) {
  let now = start;
  const deadlines = new Set<{ at: number; call: () => void }>();
  const clock: Clock = {
    now: () => now,
    after(ms, call) {
      const deadline = { at: now + ms, call };
      deadlines.add(deadline);
      return () => deadlines.delete(deadline);
    },
  };
  return {
    ...clock,
    /** Moves on and calls what is due, earliest first. */
    advance(ms: number): void {
      const until = now + ms;
      for (;;) {
        const [due] = [...deadlines].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!due) break;
        deadlines.delete(due);
        now = Math.max(now, due.at);
        due.call();
      }
      now = until;
    },
  };
}

export type HandClock = ReturnType<typeof createHandClock>;
