import { limits } from '#protocol/limits';

const firstMs = 500;
const mostMs = 5_000;

/**
 * How long to wait before the next try, in ms. `failures`: tries in a row that brought no lasting connection.
 * `afterMs`: what the server asked for (`bye`, `busy`), spread so that a hall does not come back in one moment.
 */
export function delayBeforeTry(failures: number, afterMs?: number, random = Math.random()): number {
  const ownMs = Math.min(mostMs, firstMs * 1.5 ** failures) * (0.5 + random / 2);
  return afterMs === undefined ? ownMs : Math.max(ownMs, afterMs + random * limits.restartJitterMs);
}

export interface Tries {
  readonly failures: number;
  /** A WebSocket has carried this page before. */
  readonly hasWorked: boolean;
  /** The first WebSocket was refused or swallowed. */
  readonly isBlocked: boolean;
}

/** Long polling takes longer, ms. */
export const pollingPatienceMs = 15_000;

/**
 * Which transports to try, in which order, and how long to wait for `connect`. A page that once had its WebSocket stays with
 * it, so that a restart does not drive a whole hall to polling; every third try asks by polling in case the network has changed.
 */
export function nextTry({ failures, hasWorked, isBlocked }: Tries) {
  const pollsFirst = hasWorked ? failures > 0 && failures % 3 === 0 : isBlocked;
  if (pollsFirst) return { transports: ['polling', 'websocket'], patienceMs: pollingPatienceMs };
  if (hasWorked) return { transports: ['websocket'], patienceMs: 8_000 };
  return { transports: ['websocket', 'polling'], patienceMs: 2_500 };
}
