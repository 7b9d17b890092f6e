import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Pace of a peer, ms: what Showhands kept up in the same run. */
export const pace = {
  phonesMs: Number(process.env['PHONE_PULSE_MS'] ?? 50),
  screensMs: Number(process.env['SCREEN_PULSE_MS'] ?? 50),
};

/** Calls `send` every `everyMs` while `version` has moved. */
export function pulse(everyMs: number, version: () => number, send: () => void): void {
  let sent = version();
  setInterval(() => {
    if (version() === sent) return;
    sent = version();
    send();
  }, everyMs);
}

/** Answers GET /loop with the event loop's delay since the last asking, as Showhands' /metrics does. */
export function createLoopReport() {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  return () => {
    const report = { p99Ms: delay.percentile(99) / 1e6, maxMs: delay.max / 1e6 };
    delay.reset();
    return JSON.stringify(report);
  };
}
