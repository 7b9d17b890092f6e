import { StoreFailure } from '../store/store.ts';

/** Called in order, once per item, after the commit that holds it is on disk; else with null and what went wrong. */
export type Settle<Result> = (result: Result | null, error?: unknown) => void;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly settle: Settle<Result>;
}

export interface GroupsParts<Item, Result> {
  /** Commits one group; one result per item, in order. Rejects when nothing of it was kept. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly maxGroup: number;
  /** A group leaves at the earliest this long after the one before; a lone item leaves at once. ms, 0 if left out. */
  readonly everyMs?: number;
  /** So many waiting items are worth a group before that time is over. */
  readonly enough?: number;
  /** Items waiting or under way, beyond which `add` takes no more. */
  readonly maxQueue: number;
  readonly onFailure: (error: unknown, items: number) => void;
  readonly onGroup?: (items: number, ms: number) => void;
}

/**
 * Group commit: while one group is being committed the next one fills. So a lone item leaves at once, and a crowd shares
 * the price of one sync. (DeWitt et al., "Implementation techniques for main memory database
 * systems", 1984, section 5.2.)
 */
export function createGroups<Item, Result>(parts: GroupsParts<Item, Result>) {
  const { commit, maxGroup, maxQueue, onFailure, onGroup, everyMs = 0, enough = Number.POSITIVE_INFINITY } = parts;
  let waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;
  let isScheduled = false;
  let pause: NodeJS.Timeout | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  const sending = new Set<Promise<void>>();

  function leave() {
    pause = undefined;
    isScheduled = false;
    if (sending.size === 0 && waiting.length > 0) sendNext();
  }

  function schedule() {
    if (sending.size > 0 || waiting.length === 0) return;
    const isEnough = waiting.length >= enough;
    if (isScheduled && !(pause && isEnough)) return;
    clearTimeout(pause);
    pause = undefined;
    isScheduled = true;
    const waitMs = isEnough ? 0 : sentAt + everyMs - performance.now();
    // One turn of the event loop gathers what arrived in the same read, then the group leaves.
    if (waitMs > 0) pause = setTimeout(leave, waitMs);
    else setImmediate(leave);
  }

  function sendNext() {
    sentAt = performance.now();
    const group = waiting.slice(0, maxGroup);
    waiting = waiting.slice(maxGroup);
    const sent = send(group).finally(() => {
      sending.delete(sent);
      underWay -= group.length;
      schedule();
    });
    underWay += group.length;
    sending.add(sent);
  }

  async function send(group: readonly Waiting<Item, Result>[]) {
    const startedAt = performance.now();
    try {
      const results = await commit(group.map(({ item }) => item));
      onGroup?.(group.length, performance.now() - startedAt);
      for (const [index, { settle }] of group.entries()) tell(settle, results[index] ?? null);
    } catch (error) {
      onFailure(error, group.length);
      // A full disk refuses everybody. Anything else is one item's fault, and the others shall not suffer for it.
      if (error instanceof StoreFailure || group.length === 1)
        for (const { settle } of group) tell(settle, null, error);
      else for (const alone of group) await send([alone]);
    }
  }

  function tell(settle: Settle<Result>, result: Result | null, error?: unknown) {
    try {
      settle(result, error);
    } catch (bug) {
      onFailure(bug, 1);
    }
  }

  /** Hands everything that waits to the store now: what is asked of the store next comes behind it. */
  function flush(): void {
    while (waiting.length > 0) sendNext();
  }

  return {
    flush,
    /** false: the queue is full, `settle` will not be called. */
    add(item: Item, settle: Settle<Result>): boolean {
      if (waiting.length + underWay >= maxQueue) return false;
      waiting.push({ item, settle });
      schedule();
      return true;
    },
    /** Resolves when everything taken so far is settled, however much comes in meanwhile. */
    async drained(): Promise<void> {
      flush();
      await Promise.all(sending);
    },
    waiting: () => waiting.length + underWay,
  };
}
