import { limits } from '#protocol/limits';

/**
 * How long after one walk to all phones the next one begins, ms. Fan-out takes at most its share of a core, and at most
 * half of what is idle: a receipt that waits is worse than a bar that moves a little later. But it always has a little.
 *
 * @param costMs what the walk took
 * @param utilization of the event loop since the walk before, 0 to 1
 */
export function phonePace(costMs: number, utilization: number): number {
  // Not a number when no time has passed at all.
  const idle = 1 - (utilization || 0);
  const share = Math.min(limits.phoneFanOutShare, Math.max(limits.leastFanOutShare, idle / 2));
  return Math.min(limits.maxPhonePulseMs, Math.max(limits.pulseMs, costMs / share));
}
