import { useEffect, useState } from 'preact/hooks';
import type { View } from '#protocol/views';

/** Said aloud at these; a voice that counts every second drowns the page. */
const spokenSeconds = [10, 30] as const;

/** Nor at these so soon after the time was said for another reason. */
const apartSeconds = 5;

/** Which time is the last to have been said aloud of a countdown that began, or was changed, with `begun` seconds. */
export const toldSeconds = (left: number, begun: number): number =>
  left === 0 ? 0 : (spokenSeconds.find((mark) => left <= mark && mark <= begun - apartSeconds) ?? begun);

/** Whole seconds until `until`, as people count down: 10 for a tenth of a second more than 9, and 0 when it is over. */
export const secondsUntil = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1_000));

/** How long the number of whole seconds stays as it is, ms: all devices change it in the same moment. */
export const untilNextSecond = (until: number, now: number): number =>
  until - now - (secondsUntil(until, now) - 1) * 1_000;

/** When the open round closes by itself, in server time; null: no countdown runs. */
export function closesAtOf({ round }: Pick<View, 'round'>): number | null {
  return round?.phase.phase === 'open' ? round.phase.closesAt : null;
}

/**
 * Seconds left until a moment of the server's clock, renewed once per second; null without such a moment.
 * `serverNow` is the session's. It may learn better meanwhile, so each second is read anew.
 */
export function useSecondsLeft(serverNow: () => number, until: number | null): number | null {
  const [, renew] = useState({});
  const left = until === null ? null : secondsUntil(until, serverNow());
  useEffect(() => {
    if (until === null || !left) return;
    // A timer that comes a little early finds the same second and waits for the rest of it.
    const timer = setTimeout(() => renew({}), Math.max(1, untilNextSecond(until, serverNow())));
    return () => clearTimeout(timer);
  });
  return left;
}
