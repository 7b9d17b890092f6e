import { limits } from '#protocol/limits';
import type { Socket, Visit } from './live-room.ts';
import { isWritable } from './message.ts';
import { addNews, type News, noNews } from './news.ts';

/** How often phones that were skipped are looked at again, ms. */
const lookAgainMs = 50;
/** Lines a stalled phone may miss before they are dropped; it reads the newest ones when it joins again. */
const maxMissedLines = 500;

export interface SlowPhonesParts {
  readonly resend: (socket: Socket, visit: Visit, missed: News) => void;
  readonly onBug: (error: unknown) => void;
}

/**
 * Phones whose transport is full: skipped by the walk, given the newest of what they missed once they read again, cut
 * off after `maxStalledMs`. (Socket.IO's `volatile` would drop the newest packet instead of the oldest, and that of those who have just voted.)
 */
export function createSlowPhones({ resend, onBug }: SlowPhonesParts) {
  const slow = new Map<Socket, { readonly since: number; readonly missed: News }>();
  let timer: NodeJS.Timeout | undefined;

  function lookAgain() {
    timer = undefined;
    const now = performance.now();
    for (const [socket, { since, missed }] of slow) {
      try {
        const { visit } = socket.data;
        if (!visit || !socket.connected) forget(socket);
        else if (isWritable(socket)) {
          forget(socket);
          resend(socket, visit, missed);
        } else if (now - since > limits.maxStalledMs || missed.lines.length > maxMissedLines) {
          forget(socket);
          socket.emit('bye', { code: 'too-slow', afterMs: 0 });
          socket.disconnect(true);
        }
      } catch (error) {
        onBug(error);
      }
    }
    schedule();
  }

  function schedule() {
    if (slow.size > 0) timer ??= setTimeout(lookAgain, lookAgainMs);
  }

  function forget(socket: Socket) {
    slow.delete(socket);
  }

  return {
    forget,
    /** false: it has not caught up yet. */
    takes: (socket: Socket) => slow.size === 0 || !slow.has(socket),
    /** Remembers what a phone that cannot take a frame now will miss. */
    skip(socket: Socket, news: News): void {
      const known = slow.get(socket) ?? { since: performance.now(), missed: noNews() };
      addNews(known.missed, news);
      slow.set(socket, known);
      schedule();
    },
    stop() {
      clearTimeout(timer);
      slow.clear();
    },
  };
}
