import { expect, test } from 'vitest';
import { runShortage } from './disk-full.ts';
import { failingWrites, fullDisk } from './shortages.ts';

test.each([
  ['a full disk', fullDisk],
  ['failing writes', failingWrites],
  // That it is told within a second is for `npm run torture` to say: here, other tests take the same cores.
])('[D4] %s is told, takes nothing that was acked, and heals without a restart', async (_, make) => {
  const shortage = make();
  if ('unable' in shortage) {
    console.log(`Not proved on this machine. ${shortage.unable}`);
    return;
  }
  const { faults, notSaved, healedMs } = await runShortage(3, shortage, 1);
  expect(faults).toEqual([]);
  expect(notSaved).toBeGreaterThan(0);
  expect(healedMs).not.toBeNull();
});
