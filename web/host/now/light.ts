import type { Presence } from '#protocol/presence';
import type { RoundView } from '#protocol/views';

/** Is it safe to close? Amber says why not, the gravest reason first. */
export type Light =
  | { readonly tone: 'off'; readonly why: 'not-open' | 'unknown' | 'nobody' | 'closing' | 'final' }
  | { readonly tone: 'good'; readonly why: 'all-in' }
  | { readonly tone: 'warn'; readonly why: 'in-flight' | 'dropped' | 'waiting'; readonly count: number };

/**
 * Green: everybody who is here has a ballot, none is on its way to the disk, and nobody has just lost the connection
 * without one. Counted are people, not tabs (protocol/README.md, V11).
 */
export function lightOf(round: RoundView | null, presence: Presence | null, ballots: number): Light {
  const phase = round?.phase.phase;
  if (phase === undefined) return { tone: 'off', why: 'not-open' };
  if (phase === 'closing') return { tone: 'off', why: 'closing' };
  if (phase === 'closed') return { tone: 'off', why: 'final' };
  if (!presence) return { tone: 'off', why: 'unknown' };
  const { waiting = 0, inFlight = 0, dropped = 0 } = presence;
  if (inFlight > 0) return { tone: 'warn', why: 'in-flight', count: inFlight };
  if (dropped > 0) return { tone: 'warn', why: 'dropped', count: dropped };
  if (waiting > 0) return { tone: 'warn', why: 'waiting', count: waiting };
  return ballots === 0 ? { tone: 'off', why: 'nobody' } : { tone: 'good', why: 'all-in' };
}
