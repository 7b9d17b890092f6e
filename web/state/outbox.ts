import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Choice } from '#protocol/polls';

/** A ballot that was tapped. `choice: null` withdraws. */
export interface Ballot {
  readonly round: string;
  readonly choice: Choice | null;
  readonly n: number;
  /** Server time of the tap, ms; absent when the server had not been heard yet. */
  readonly castAt?: number;
}

/** Where the tabs of a browser keep what they share; a browser that refuses gives null and keeps nothing. */
export interface Shelf {
  get(): string | null;
  set(text: string): void;
}

/**
 * `fresh`: not sent yet, so it may still be numbered anew. `sent`: perhaps stored, so it goes again under its number.
 * `counted`, `refused`: over; kept for its number, which no tab may give to another choice.
 */
type Stage = 'fresh' | 'sent' | 'counted' | 'refused';
interface Entry extends Ballot {
  readonly stage: Stage;
}

/** Rounds whose numbers are remembered, newest last: nobody goes back further. */
const maxRounds = 9;

const isWaiting = ({ stage }: Entry) => stage === 'fresh' || stage === 'sent';

/**
 * The newest choice of each round, until the server has given its receipt: over lost connections, reloads and, where the
 * browser keeps things, the end of the tab. Tabs share it, and so the number that orders a voter's ballots (V2).
 */
export function createOutbox(shelf?: Shelf) {
  const entries = signal<readonly Entry[]>(read(shelf));

  /** Of two ballots of one round the one with the greater number; of one ballot the later stage. */
  function take(added: readonly Entry[], base: readonly Entry[]) {
    let next = base;
    for (const entry of added) {
      const held = next.find(({ round }) => round === entry.round);
      if (held && (held.n > entry.n || (held.n === entry.n && (!isWaiting(held) || held.stage === entry.stage))))
        continue;
      next = [...next.filter((other) => other !== held), entry].slice(-maxRounds);
    }
    return next;
  }

  /** What another tab has written comes first: two tabs never give one number to two choices. */
  function put(entry: Entry) {
    const before = take(read(shelf), entries.value);
    entries.value = take([entry], before);
    if (entries.value !== before) shelf?.set(JSON.stringify(entries.value));
  }

  const waiting = computed(() => entries.value.filter(isWaiting));
  const of = (round: string) => entries.value.find((entry) => entry.round === round);

  return {
    /** What the server has not answered yet, oldest first. Each stays the same object until it changes. */
    waiting: waiting as ReadonlySignal<readonly Ballot[]>,
    /** The greatest number used in this round, on this phone. */
    lastN(round: string): number {
      entries.value = take(read(shelf), entries.value);
      return of(round)?.n ?? 0;
    },
    add: (ballot: Ballot) => put({ ...ballot, stage: 'fresh' }),
    /** About to leave; gives it as it is to be sent: after everything the server has from this voter (`storedN`). */
    send(ballot: Ballot, storedN: number): Ballot {
      const held = of(ballot.round);
      if (held?.stage !== 'fresh' || held !== ballot) return ballot;
      const sent = { ...held, n: Math.max(held.n, storedN + 1), stage: 'sent' } as const;
      put(sent);
      return of(sent.round) ?? sent;
    },
    /** The server has answered, or another connection says what it holds: this number is done with. */
    settle({ round, choice, n }: Ballot, stage: 'counted' | 'refused'): void {
      put({ round, choice, n, stage });
    },
    /** Another tab has written. Gives what it was told is counted. */
    refresh(): readonly Ballot[] {
      entries.value = take(read(shelf), entries.value);
      return entries.value.filter(({ stage }) => stage === 'counted');
    },
    isFresh: (ballot: Ballot) => of(ballot.round) === ballot && (ballot as Entry).stage === 'fresh',
  };
}

export type Outbox = ReturnType<typeof createOutbox>;

/** What is on the shelf may be of another version of this page, or anybody's: only what has the shape is taken. */
function read(shelf: Shelf | undefined): readonly Entry[] {
  try {
    const kept: unknown = JSON.parse(shelf?.get() ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: Partial<Entry> | null): value is Entry {
  return typeof value?.round === 'string' && typeof value.n === 'number' && typeof value.stage === 'string';
}
