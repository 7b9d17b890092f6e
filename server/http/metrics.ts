import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for Prometheus. No room code as a label: rooms come and go without bound. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'showhands_' });
  return {
    registry,
    ballots: new Counter({ name: 'showhands_ballots_total', help: 'Ballots settled by the store', registers }),
    groupSize: new Histogram({
      name: 'showhands_group_ballots',
      help: 'Ballots per commit',
      buckets: [1, 3, 10, 30, 100, 300, 1_000],
      registers,
    }),
    groupSeconds: new Histogram({
      name: 'showhands_group_seconds',
      help: 'Time of one commit, from sending the group to its receipts',
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    refused: new Counter({
      name: 'showhands_refused_total',
      help: 'Refused events',
      labelNames: ['event', 'code'],
      registers,
    }),
    skipped: new Counter({
      name: 'showhands_pulses_skipped_total',
      help: 'Pulses not sent to a phone that does not read',
      registers,
    }),
    bugs: new Counter({ name: 'showhands_bugs_total', help: 'Exceptions that were caught and logged', registers }),
    /** Read when scraped. */
    watch(name: string, help: string, read: () => number) {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
