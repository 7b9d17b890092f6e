import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { Subject } from './place.ts';
import { cast, makeRooms, roomA, roundA, roundB, sampleRoom, sampleRound, tallyOf } from './samples.ts';

/** Tallies of keys that nobody knows beforehand: words, answers. */
export function largeTallyContract(subject: Subject) {
  const wordsOf = (from: number, many: number) =>
    Array.from({ length: many }, (_, index) => `word ${from + index}`).join('+');
  const ballot = (voter: string, choice: string | null, n = 1) => ({ voter, choice, n });

  /** The tally as whoever follows the news of the commits holds it. */
  function follower() {
    let weights = new Map<string, number>();
    return {
      follow(news: Awaited<ReturnType<typeof cast>>['tallies'][number] | undefined, heldVersion: number) {
        if (!news) throw new Error('a commit without a tally');
        if (news.addedTo === undefined) {
          weights = new Map(news.weights);
          return false;
        }
        expect(news.addedTo).toBe(heldVersion);
        for (const [key, added] of news.weights) weights.set(key, (weights.get(key) ?? 0) + added);
        return true;
      },
      held: () => Object.fromEntries([...weights].filter(([, weight]) => weight !== 0)),
    };
  }

  describe('large tallies', () => {
    it('leave whole while they are small, then as what was added to the version before', async () => {
      await makeRooms(subject.store);
      const { follow, held } = follower();
      const added: boolean[] = [];
      const steps = [
        ballot('ana', wordsOf(0, 40)),
        ballot('ben', wordsOf(40, 40)),
        ballot('cleo', wordsOf(20, 40)),
        ballot('ben', 'pizza', 2),
        ballot('ben', null, 3),
        ballot('dan', wordsOf(0, 90)),
        ballot('ana', wordsOf(200, 5), 2),
      ];
      for (const [index, step] of steps.entries()) {
        const { tallies } = await cast(subject.store, step);
        added.push(follow(tallies[0], index));
        const whole = await tallyOf(subject.store);
        expect(held()).toEqual(whole.weights);
        expect(tallies[0]).toMatchObject({ tallyVersion: whole.tallyVersion, ballots: whole.ballots });
      }
      expect(added).toEqual([false, true, true, false, false, true, true]);
    });

    it('of one round leave the others of a group whole', async () => {
      await makeRooms(subject.store);
      const { tallies } = await cast(subject.store, ballot('ana', wordsOf(0, 90)), {
        ...ballot('ana', 'pizza'),
        round: roundB,
      });
      expect(tallies.map(({ round, addedTo }) => [round, addedTo])).toEqual([
        [roundA, 0],
        [roundB, undefined],
      ]);
    });

    it('keep the order in which their keys came, also when they are read again', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, ballot('ana', 'zebra'));
      await cast(subject.store, ballot('ben', 'apple'));
      await cast(subject.store, ballot('cleo', 'mango+zebra'));
      const keysOf = async () => [...((await subject.store.loadTallies([roundA]))[0]?.weights.keys() ?? [])];
      expect(await keysOf()).toEqual(['zebra', 'apple', 'mango']);
      await cast(subject.store, ballot('ben', null, 2));
      await cast(subject.store, ballot('ben', 'apple', 3));
      await subject.reopen();
      expect(await keysOf()).toEqual(['zebra', 'mango', 'apple']);
    });

    it('[Y1] are in the steps of a replay with their weightiest keys, however many and long they are', async () => {
      await makeRooms(subject.store);
      const long = (index: number) => `${index} ${'x'.repeat(400)}`;
      for (let index = 0; index < 60; index++) await cast(subject.store, ballot(`voter ${index}`, long(index)));
      await cast(subject.store, ballot('ana', `${wordsOf(0, 2_000)}+last`));
      const steps = await subject.store.loadSteps(roundA);
      for (const { weights } of steps)
        expect(JSON.stringify([...weights]).length).toBeLessThanOrEqual(limits.maxStepBytes);
      expect(steps.at(-1)?.ballots).toBe(61);
      expect([...(steps.at(-1)?.weights ?? [])][0]).toEqual(['last', 2_001]);
      expect(steps.at(-1)?.weights.get('word 1900')).toBe(1_901);
    });
  });

  it('what was said of answers is kept with the round', async () => {
    await makeRooms(subject.store);
    const judged = [
      ['rude', 'removed'],
      ['__proto__', 'shown'],
    ] as const;
    await subject.store.saveRoom(sampleRoom(roomA, { version: 2 }), [sampleRound(roundA, { judged })], 1);
    await subject.reopen();
    expect((await subject.store.loadRoom(roomA))?.rounds[0]?.judged).toEqual(judged);
  });
}
