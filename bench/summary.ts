import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';

/** Times in ms. */
export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Times go in as ms and are kept in µs, with three figures. */
export function createTimes() {
  const histogram: RecordableHistogram = createHistogram({ lowest: 1, highest: 600_000_000, figures: 3 });
  const at = (percent: number) => (histogram.count === 0 ? 0 : histogram.percentile(percent) / 1_000);
  return {
    record: (ms: number) => histogram.record(Math.max(1, Math.round(ms * 1_000))),
    summary: (): Summary => ({
      count: histogram.count,
      p50: at(50),
      p95: at(95),
      p99: at(99),
      max: histogram.count === 0 ? 0 : histogram.max / 1_000,
    }),
  };
}

export type Times = ReturnType<typeof createTimes>;
