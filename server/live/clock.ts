/** Time as rooms know it: phases, rates, lines, deadlines. Tests drive one by hand. (Pulses run by the machine's own.) */
export interface Clock {
  /** ms since 1970 */
  readonly now: () => number;
  /** Calls once after at least `ms`; returns what cancels it. Never keeps the process alive. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export const wallClock: Clock = {
  now: Date.now,
  after(ms, call) {
    const timer = setTimeout(call, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
