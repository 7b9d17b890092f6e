import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { runEpisode } from './episode.ts';
import { main } from './server.ts';

/** Servers that are killed keep nothing of what they compiled, so one that ends by itself does it for all. */
beforeAll(() => void execFileSync(process.execPath, [main, '--help']));

/** A seed that failed joins these, named after what it found. */
test.each([['any seed', 20_260]])(
  '[S5] 20 kills with ballots under way lose nothing that was acked, and every tally seen was true: %s',
  {
    timeout: 90_000,
  },
  async (_, seed) => {
    const { faults, counts } = await runEpisode(seed, 20);
    expect(faults).toEqual([]);
    expect(counts.kills).toBe(20);
    expect(counts.leastInFlight).toBeGreaterThanOrEqual(10);
    // Kills that only ever hit before the commit, or after the ack, would prove nothing.
    expect(counts.savedUnacked).toBeGreaterThan(0);
    expect(counts.unsaved).toBeGreaterThan(0);
    expect(counts.askedAcked).toBeGreaterThan(0);
    expect(counts.upvotesAcked).toBeGreaterThan(50);
    expect(counts.upvotesUnanswered).toBeGreaterThan(0);
  },
);
