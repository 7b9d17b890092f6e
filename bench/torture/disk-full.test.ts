import { expect, test } from 'vitest';
import { runShortage } from './disk-full.ts';
import { failingWrites, fullDisk } from './shortages.ts';

test.each([
  ['a full disk', fullDisk],
  ['failing writes', failingWrites],
])('[D4] %s is told within a second, takes nothing that was acked, and heals without a restart', async (_, make) => {
  const shortage = make();
  if ('unable' in shortage) {
    console.log(`Not proved on this machine. ${shortage.unable}`);
    return;
  }
  const { faults, notSaved, slowestMs, healedMs } = await runShortage(3, shortage, 1);
  expect(faults).toEqual([]);
  expect(notSaved).toBeGreaterThan(0);
  expect(slowestMs).toBeLessThan(1_000);
  expect(healedMs).not.toBeNull();
});
