import { drops, runDrops } from './drops/drops.ts';
import { expect, test } from './story.ts';

test.use({ isServerNew: true });

/** `npm run drops` does the same five hundred times. */
test('[V1] [V2] [V3] no vote is lost or counted twice, wherever its connection is cut, and an old frame changes nothing', async ({
  server,
}, info) => {
  const count = await runDrops(server, { phones: 12, waves: 3, wavesPerRound: 2, withDeadAir: false });
  info.annotations.push({ type: 'drops', description: JSON.stringify(count) });
  for (const drop of drops) expect(count.dropped[drop], drop).toBe(12);
  expect(count.reloads).toBe(9);
  expect(count.ballots).toBe(24);
  expect(count.faults).toEqual([]);
});
