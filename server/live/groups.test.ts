import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { StoreFailure } from '../store/store.ts';
import { createGroups } from './groups.ts';

/** A settled group, and then the next one, each take a turn of the event loop. */
async function turn() {
  await setImmediate();
  await setImmediate();
}

/** Groups of numbers whose commits end when the test says so; each item's result is ten times the item. */
function setUp({ maxGroup = 100, maxQueue = 1_000, everyMs = 0, enough = 100 } = {}) {
  const commits: { items: readonly number[]; succeed: () => void; fail: (error?: Error) => void }[] = [];
  const failures: number[] = [];
  const settled: [item: number, result: number | null][] = [];
  const groups = createGroups<number, number>({
    maxGroup,
    maxQueue,
    everyMs,
    enough,
    onFailure: (_, items) => failures.push(items),
    commit(items) {
      const { promise, resolve, reject } = Promise.withResolvers<readonly number[]>();
      const succeed = () => resolve(items.map((item) => item * 10));
      commits.push({ items, succeed, fail: (error: Error = new StoreFailure('disk')) => reject(error) });
      return promise;
    },
  });
  const add = (...items: number[]) => items.map((item) => groups.add(item, (result) => settled.push([item, result])));
  return { groups, add, commits, failures, settled, sent: () => commits.map(({ items }) => items) };
}

describe('groups', () => {
  it('a lone item leaves with the next turn of the event loop', async () => {
    const { add, sent } = setUp();
    add(1);
    await turn();
    expect(sent()).toEqual([[1]]);
  });

  it('what comes while one group is committed leaves together after it', async () => {
    const { add, commits, sent, settled } = setUp();
    add(1);
    await turn();
    add(2, 3);
    await turn();
    add(4);
    expect(sent()).toEqual([[1]]);
    commits[0]?.succeed();
    await turn();
    expect(settled).toEqual([[1, 10]]);
    expect(sent()).toEqual([[1], [2, 3, 4]]);
  });

  it('a lone item leaves at once, the next ones together when their time has come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    const { groups, add, commits, sent } = setUp({ everyMs: 8 });
    add(1);
    await turn();
    expect(sent()).toEqual([[1]]);
    commits[0]?.succeed();
    await turn();
    add(2);
    await turn();
    vi.advanceTimersByTime(7);
    add(3);
    await turn();
    expect(sent()).toEqual([[1]]);
    vi.advanceTimersByTime(1);
    expect(sent()).toEqual([[1], [2, 3]]);
    add(4);
    groups.flush();
    expect(sent(), 'a flush waits for nothing').toEqual([[1], [2, 3], [4]]);
    vi.useRealTimers();
  });

  it('a group that is worth it leaves before its time, with all that came in the same turn', async () => {
    const { add, commits, sent } = setUp({ everyMs: 60_000, enough: 3 });
    add(1);
    await turn();
    commits[0]?.succeed();
    await turn();
    add(2, 3);
    await turn();
    expect(sent(), 'too few').toEqual([[1]]);
    add(4, 5);
    await turn();
    expect(sent()).toEqual([[1], [2, 3, 4, 5]]);
    commits[1]?.succeed();
    await turn();
    add(6, 7, 8);
    await turn();
    expect(sent().at(-1), 'enough at once').toEqual([6, 7, 8]);
  });

  it('no group is greater than maxGroup, and the order is kept', async () => {
    const { add, commits, sent } = setUp({ maxGroup: 3 });
    add(1, 2, 3, 4, 5);
    await turn();
    commits[0]?.succeed();
    await turn();
    expect(sent()).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('[D4] takes no more than maxQueue, those under way included, and again when there is room', async () => {
    const { groups, add, commits, settled } = setUp({ maxQueue: 3 });
    expect(add(1, 2)).toEqual([true, true]);
    await turn();
    expect(add(3, 4)).toEqual([true, false]);
    expect(groups.waiting()).toBe(3);
    commits[0]?.succeed();
    await turn();
    expect(groups.waiting()).toBe(1);
    expect(add(5)).toEqual([true]);
    expect(settled).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  it('[D4] a failed group settles every item with null, and the next one is tried', async () => {
    const { add, commits, failures, settled } = setUp();
    add(1, 2);
    await turn();
    add(3);
    commits[0]?.fail();
    await turn();
    commits[1]?.succeed();
    await turn();
    expect(failures).toEqual([2]);
    expect(settled).toEqual([
      [1, null],
      [2, null],
      [3, 30],
    ]);
  });

  it('one item that cannot be stored takes nobody else with it', async () => {
    const { add, commits, sent, settled } = setUp();
    add(1, 2, 3);
    await turn();
    commits[0]?.fail(new Error('2 is no number'));
    await turn();
    commits[1]?.succeed();
    await turn();
    commits[2]?.fail(new Error('2 is no number'));
    await turn();
    commits[3]?.succeed();
    await turn();
    expect(sent()).toEqual([[1, 2, 3], [1], [2], [3]]);
    expect(settled).toEqual([
      [1, 10],
      [2, null],
      [3, 30],
    ]);
  });

  it('a settling that throws keeps nobody else from being settled', async () => {
    const { groups, add, commits, failures, settled } = setUp();
    groups.add(1, () => {
      throw new Error('bug');
    });
    add(2);
    await turn();
    commits[0]?.succeed();
    await groups.drained();
    expect(failures).toEqual([1]);
    expect(settled).toEqual([[2, 20]]);
  });

  it('[V4] a flush hands over everything at once, in groups, without waiting for the one under way', async () => {
    const { groups, add, sent } = setUp({ maxGroup: 2 });
    add(1);
    await turn();
    add(2, 3, 4);
    groups.flush();
    expect(sent()).toEqual([[1], [2, 3], [4]]);
  });

  it('[S4] is drained when everything taken so far is settled, however much comes in meanwhile', async () => {
    const { groups, add, commits, settled } = setUp();
    add(1, 2);
    let isDrained = false;
    const drained = groups.drained().then(() => {
      isDrained = true;
    });
    add(3);
    await turn();
    expect(isDrained).toBe(false);
    commits[0]?.succeed();
    await drained;
    expect(settled).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  it('[S4] a failed group counts as settled, and nothing to do is done', async () => {
    const { groups, add, commits, settled } = setUp();
    await groups.drained();
    add(1);
    const drained = groups.drained();
    commits[0]?.fail();
    await drained;
    expect(settled).toEqual([[1, null]]);
  });
});
