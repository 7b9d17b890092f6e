/** A word from the server is never this late on a line that works; then it is the device's clock that was set. */
const clockWasSetMs = 5_000;

/**
 * The server's time, from what the server says and the device's clock counts on. Each word was under way for a while, so
 * the one that puts the server furthest ahead was the quickest, and the nearest to the truth.
 */
export function createClock(deviceNow: () => number = Date.now) {
  let offsetMs: number | undefined;
  return {
    /** The server has just said what time it is there, ms. */
    heard(serverNow: number): void {
      const heardMs = serverNow - deviceNow();
      if (offsetMs === undefined || heardMs > offsetMs || heardMs < offsetMs - clockWasSetMs) offsetMs = heardMs;
    },
    /** Server time in ms, never ahead of it; undefined until it was heard. */
    now: (): number | undefined => (offsetMs === undefined ? undefined : deviceNow() + offsetMs),
  };
}
