import { limits } from '#protocol/limits';

/**
 * How long after one walk to all phones the next one begins, ms. Fan-out takes at most its share of a core, and at most
 * half of what is idle: a receipt that waits is worse than a bar that moves a little later.
 *
 * @param costMs what the walk took
 * @param utilization of the event loop since the walk before, 0 to 1
 */
export function phonePace(costMs: number, utilization: number): number {
  const share = Math.min(limits.phoneFanOutShare, (1 - utilization) / 2);
  return Math.min(limits.maxPhonePulseMs, Math.max(limits.pulseMs, costMs / share));
}
