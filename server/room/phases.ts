import type { Phase } from '#protocol/polls';

/** Ballots may still come in: `open`, or `closing` before its `acceptUntil`. */
export function isRunning(phase: Phase, now: number): boolean {
  switch (phase.phase) {
    case 'open':
      return true;
    case 'closing':
      return now <= phase.acceptUntil;
    case 'closed':
      return false;
    default:
      return phase satisfies never;
  }
}

/** The grace is over, or was ended by a reveal: nothing counts any more. */
export function settled(phase: Phase): Phase {
  return phase.phase === 'closing' ? { phase: 'closed', openedAt: phase.openedAt, closedAt: phase.closedAt } : phase;
}
