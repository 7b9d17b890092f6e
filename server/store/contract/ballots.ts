import { describe, expect, it } from 'vitest';
import type { RoundId } from '#protocol/polls';
import type { Subject } from './place.ts';
import {
  cast,
  closed,
  closing,
  finalPoll,
  makeRooms,
  newRoom,
  roomA,
  roomB,
  roundA,
  roundB,
  sampleRoom,
  sampleRound,
  tallyOf,
  voter,
} from './samples.ts';

export function ballotContract(subject: Subject) {
  const one = async (...ballots: Parameters<typeof cast> extends [unknown, ...infer B] ? B : never) => {
    const { outcomes } = await cast(subject.store, ...ballots);
    return outcomes.at(-1);
  };
  const close = (phase: typeof closing | typeof closed) =>
    subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [sampleRound(roundA, { phase })], 1);

  describe('ballots', () => {
    it('[Law 1] answers with the tally that holds the ballot', async () => {
      await makeRooms(subject.store);
      const { outcomes, tallies } = await cast(
        subject.store,
        { voter: 'ana', choice: 'pizza', n: 1 },
        { voter: 'ben', choice: 'pizza+sushi', n: 3 },
      );
      expect(outcomes).toEqual([
        { status: 'counted', n: 1, choice: 'pizza', tallyVersion: 1 },
        { status: 'counted', n: 3, choice: 'pizza+sushi', tallyVersion: 1 },
      ]);
      const weights = new Map(Object.entries({ pizza: 2, sushi: 2 }));
      expect(tallies).toEqual([{ round: roundA, tallyVersion: 1, ballots: 2, weights }]);
      expect(await subject.store.loadTallies([roundA])).toEqual(tallies);
      expect(await (await subject.reopen()).loadTallies([roundA])).toEqual(tallies);
    });

    it('[Law 2] a greater n replaces, an equal or smaller one gets the stored receipt', async () => {
      await makeRooms(subject.store);
      await one({ voter: 'ana', choice: 'pizza', n: 2 });
      const stored = { n: 2, choice: 'pizza', tallyVersion: 1 };
      expect(await one({ voter: 'ana', choice: 'sushi', n: 2 })).toEqual({ status: 'kept', ...stored });
      expect(await one({ voter: 'ana', choice: 'sushi', n: 1 })).toEqual({ status: 'kept', ...stored });
      expect(await tallyOf(subject.store)).toEqual({ tallyVersion: 1, ballots: 1, weights: { pizza: 1 } });
      const replaced = { status: 'counted', n: 3, choice: 'sushi', tallyVersion: 2 };
      expect(await one({ voter: 'ana', choice: 'sushi', n: 3 })).toEqual(replaced);
      expect(await tallyOf(subject.store)).toEqual({ tallyVersion: 2, ballots: 1, weights: { sushi: 1 } });
    });

    it('gives one voter\u2019s ballot of a round, a withdrawn one too', async () => {
      await makeRooms(subject.store);
      const late = cast(subject.store, { voter: 'ana', choice: 'pizza', n: 2 }, { voter: 'ben', choice: null, n: 4 });
      const ana = { voter: 'ana', choice: 'pizza', n: 2 };
      expect(await subject.store.loadBallot(roundA, voter('ana'))).toEqual(ana);
      expect(await subject.store.loadBallot(roundA, voter('ben'))).toEqual({ voter: 'ben', choice: null, n: 4 });
      expect(await subject.store.loadBallot(roundA, voter('cleo'))).toBeNull();
      expect(await subject.store.loadBallot(roundB, voter('ana'))).toBeNull();
      expect(await late).toMatchObject({ outcomes: [{ status: 'counted' }, { status: 'counted' }] });
    });

    it('[Law 2] a later ballot of a group sees the earlier ones', async () => {
      await makeRooms(subject.store);
      const { outcomes } = await cast(
        subject.store,
        { voter: 'ana', choice: 'pizza', n: 1 },
        { voter: 'ana', choice: 'sushi', n: 2 },
        { voter: 'ana', choice: 'pizza', n: 1 },
      );
      expect(outcomes.map(({ status, choice }) => [status, choice])).toEqual([
        ['counted', 'pizza'],
        ['counted', 'sushi'],
        ['kept', 'sushi'],
      ]);
      expect(await tallyOf(subject.store)).toEqual({ tallyVersion: 1, ballots: 1, weights: { sushi: 1 } });
    });

    it('[Law 2] a withdrawal takes the ballot out and stays as a row, also where nothing was', async () => {
      await makeRooms(subject.store);
      await one({ voter: 'ana', choice: 'pizza+sushi', n: 1 });
      expect(await one({ voter: 'ana', choice: null, n: 2 })).toMatchObject({ status: 'counted', choice: null, n: 2 });
      expect(await one({ voter: 'ben', choice: null, n: 2 })).toMatchObject({ status: 'counted', choice: null, n: 2 });
      expect(await tallyOf(subject.store)).toMatchObject({ ballots: 0, weights: {} });
      // The retries that come late.
      expect(await one({ voter: 'ana', choice: 'pizza', n: 1 })).toMatchObject({ status: 'kept', choice: null });
      expect(await one({ voter: 'ben', choice: 'pizza', n: 1 })).toMatchObject({ status: 'kept', choice: null });
      expect(await tallyOf(subject.store)).toMatchObject({ ballots: 0, weights: {} });
      await one({ voter: 'ana', choice: 'salad', n: 3 });
      expect(await tallyOf(subject.store)).toMatchObject({ ballots: 1, weights: { salad: 1 } });
    });

    it('[Law 5] raises tallyVersion once per group for each round that got a ballot, and for no other', async () => {
      await makeRooms(subject.store);
      const same = { voter: 'ana', choice: 'pizza' };
      await cast(subject.store, { ...same, n: 1 }, { ...same, n: 2 }, { ...same, round: roundB, n: 1 });
      const { tallies } = await cast(subject.store, { ...same, n: 3 }, { ...same, round: roundB, n: 1 });
      expect(tallies.map(({ round, tallyVersion }) => [round, tallyVersion])).toEqual([[roundA, 2]]);
      expect(await tallyOf(subject.store, roundB)).toMatchObject({ tallyVersion: 1 });
    });

    it('keeps the rounds of two rooms apart', async () => {
      await makeRooms(subject.store);
      await cast(
        subject.store,
        { voter: 'ana', choice: 'pizza', n: 1 },
        { round: roundB, voter: 'ana', choice: 'sushi', n: 1 },
      );
      expect(await tallyOf(subject.store, roundA)).toMatchObject({ ballots: 1, weights: { pizza: 1 } });
      expect(await tallyOf(subject.store, roundB)).toMatchObject({ ballots: 1, weights: { sushi: 1 } });
      expect((await subject.store.loadRoom(roomB))?.ballots).toEqual([{ voter: 'ana', choice: 'sushi', n: 1 }]);
    });

    it('refuses an unknown round without harm to the rest of its group', async () => {
      await makeRooms(subject.store);
      const { outcomes } = await cast(
        subject.store,
        { round: 'nowhere' as RoundId, voter: 'ana', choice: 'pizza', n: 1 },
        { voter: 'ana', choice: 'pizza', n: 1 },
      );
      expect(outcomes[0]).toEqual({ status: 'no-such-round', n: 0, choice: null, tallyVersion: 0 });
      expect(outcomes[1]).toMatchObject({ status: 'counted' });
    });

    it('takes the first choice only where the round says so', async () => {
      await subject.store.createRoom(newRoom(sampleRoom(), [sampleRound(roundA, { asked: finalPoll })]));
      await one({ voter: 'ana', choice: 'pizza', n: 1 });
      const final = { status: 'choice-final', n: 1, choice: 'pizza', tallyVersion: 1 };
      expect(await one({ voter: 'ana', choice: 'sushi', n: 2 })).toEqual(final);
      expect(await one({ voter: 'ana', choice: null, n: 3 })).toEqual(final);
      expect(await one({ voter: 'ana', choice: 'pizza', n: 1 })).toEqual({ ...final, status: 'kept' });
      expect(await tallyOf(subject.store)).toMatchObject({ ballots: 1, weights: { pizza: 1 } });
    });

    it('[Law 1] a closed round takes nothing, but a retry of what it took gets its receipt', async () => {
      await makeRooms(subject.store);
      await one({ voter: 'ana', choice: 'pizza', n: 1 });
      await close(closed);
      const stored = { n: 1, choice: 'pizza', tallyVersion: 1 };
      expect(await one({ voter: 'ana', choice: 'pizza', n: 1 })).toEqual({ status: 'kept', ...stored });
      expect(await one({ voter: 'ana', choice: 'sushi', n: 2 })).toEqual({ status: 'round-closed', ...stored });
      const nothing = { status: 'round-closed', n: 0, choice: null, tallyVersion: 0 };
      expect(await one({ voter: 'ben', choice: 'pizza', n: 1, castAt: 2_000 })).toEqual(nothing);
      expect(await tallyOf(subject.store)).toEqual({ tallyVersion: 1, ballots: 1, weights: { pizza: 1 } });
    });

    it.each([
      ['cast and joined before the close, received in time', {}, 'counted'],
      ['at the last moment of all three', { receivedAt: 15_000, castAt: 5_000, joinedAt: 5_000 }, 'counted'],
      ['received after the grace', { receivedAt: 15_001 }, 'round-closed'],
      ['cast after the close', { castAt: 5_001 }, 'round-closed'],
      ['joined after the close', { joinedAt: 5_001 }, 'round-closed'],
    ])('while closing, a ballot %s: %o is %s', async (_, changes, status) => {
      await makeRooms(subject.store);
      await close(closing);
      const ballot = { voter: 'ana', choice: 'pizza', n: 1, receivedAt: 6_000, castAt: 4_000, joinedAt: 1_500 };
      expect(await one({ ...ballot, ...changes })).toMatchObject({ status });
      expect(await tallyOf(subject.store)).toMatchObject({ ballots: status === 'counted' ? 1 : 0 });
    });

    it('a close called after ballots comes after them, one called before comes before', async () => {
      await makeRooms(subject.store);
      const before = cast(subject.store, { voter: 'ana', choice: 'pizza', n: 1 });
      const saved = close(closed);
      const after = cast(subject.store, { voter: 'ben', choice: 'pizza', n: 1 });
      expect((await before).outcomes[0]).toMatchObject({ status: 'counted' });
      expect(await saved).toBe('saved');
      expect((await after).outcomes[0]).toMatchObject({ status: 'round-closed' });
    });

    it('a nonsensical clock on one phone spoils no group', async () => {
      await makeRooms(subject.store);
      for (const castAt of [0.5, 1e300, Number.MAX_SAFE_INTEGER]) {
        expect(await one({ voter: `at ${castAt}`, choice: 'pizza', n: 1, castAt })).toMatchObject({
          status: 'counted',
        });
      }
    });

    it('returns the tallies of the rounds that exist', async () => {
      await makeRooms(subject.store);
      const tallies = await subject.store.loadTallies([roundB, 'nowhere' as RoundId, roundA]);
      expect(tallies.map(({ round }) => round)).toEqual([roundB, roundA]);
    });
  });
}
