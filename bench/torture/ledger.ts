import type { Choice } from '#protocol/polls';
import { createAsked } from './asked.ts';
import { createClosings } from './closings.ts';
import type { Answer } from './connection.ts';
import { createSightings } from './sightings.ts';

/** One ballot as a phone sent it. */
export interface Attempt {
  readonly voter: string;
  readonly round: string;
  readonly n: number;
  readonly choice: Choice | null;
  /** Place in the ledger's one order of events. */
  readonly at: number;
  /** 'maybe': no answer came, and none is a failure. */
  fate: 'maybe' | 'acked' | 'refused';
  /** The round was known to have ended when this was sent, and was not opened again before the answer. */
  isLate: boolean;
}

/** Everything known from outside of one voter's ballot in one round. */
export interface Cell {
  readonly voter: string;
  readonly round: string;
  readonly attempts: Attempt[];
  /** n -> tallyVersion, of every receipt. */
  readonly receipts: Map<number, number>;
  /** n -> choice, as `me` told it. */
  readonly told: Map<number, Choice | null>;
}

/** Something that must not be. `proof` names the property. */
export interface Fault {
  readonly proof: ProofName;
  readonly what: string;
}

export type ProofName = 'acked' | 'one ballot' | 'late' | 'tallies' | 'versions' | 'asked' | 'recount';

/** An attempt on its way. */
export interface Sent {
  readonly attempt: Attempt;
  answer(answer: Answer): void;
  /** Its connection has ended: nobody waits for an answer any more. */
  abandon(): void;
}

/**
 * The external ledger: what the clients did and what they were told, in one order, kept outside of the server. Nothing
 * in it comes from the data file, which is judged by it.
 */
export function createLedger(hear: (answer: Answer, sent: Attempt, tookMs: number) => void = () => {}) {
  let clock = 0;
  const tick = () => ++clock;
  const faults: Fault[] = [];
  const cells = new Map<string, Cell>();
  const refusals = new Map<string, number>();
  /** voter name -> token. */
  const tokens = new Map<string, string>();
  const closings = createClosings();
  const waiting = new Set<Attempt>();
  /** Sent in the present life of the server and not answered: settled, as far as lateness goes, by its death. */
  const open = new Map<Attempt, () => boolean>();

  function fault(proof: ProofName, what: string) {
    faults.push({ proof, what });
  }

  function cellOf(round: string, voter: string): Cell {
    const key = `${round}/${voter}`;
    const known = cells.get(key);
    if (known) return known;
    const cell: Cell = { voter, round, attempts: [], receipts: new Map(), told: new Map() };
    cells.set(key, cell);
    return cell;
  }

  function receive({ voter, round, n }: Attempt, answer: Answer) {
    const cell = cellOf(round, voter);
    const { n: stored = 0, tallyVersion = 0 } = answer;
    if (stored < n) fault('acked', `${voter} sent n ${n} in ${round} and got a receipt for ${stored}`);
    const before = cell.receipts.get(stored) ?? tallyVersion;
    if (before !== tallyVersion)
      fault('acked', `${voter}, ${round}, n ${stored}: receipts name the tallies ${before} and ${tallyVersion}`);
    cell.receipts.set(stored, tallyVersion);
  }

  return {
    faults,
    fault,
    cells: cells as ReadonlyMap<string, Cell>,
    refusals: refusals as ReadonlyMap<string, number>,
    tokens,
    closings,
    sightings: createSightings(tick, fault),
    asked: createAsked((what) => fault('asked', what)),
    /** Ballots between send and ack now. */
    inFlight: (): readonly Attempt[] => [...waiting],

    send(voter: string, round: string, n: number, choice: Choice | null, isSure: boolean): Sent {
      const attempt: Attempt = { voter, round, n, choice, at: tick(), fate: 'maybe', isLate: false };
      const sentAt = performance.now();
      const wasOver = closings.watch(round, Date.now());
      cellOf(round, voter).attempts.push(attempt);
      if (isSure) waiting.add(attempt);
      open.set(attempt, wasOver);
      return {
        attempt,
        answer(answer) {
          tick();
          waiting.delete(attempt);
          open.delete(attempt);
          attempt.isLate = wasOver();
          attempt.fate = answer.ok ? 'acked' : 'refused';
          // A bug of the server: what became of the ballot, nobody can tell from outside.
          if (answer.code === 'internal') attempt.fate = 'maybe';
          hear(answer, attempt, performance.now() - sentAt);
          if (answer.ok) receive(attempt, answer);
          else refusals.set(String(answer.code), (refusals.get(String(answer.code)) ?? 0) + 1);
        },
        abandon: () => void waiting.delete(attempt),
      };
    },

    /** What `me` told a voter of its own ballot: it is on disk. */
    tell(voter: string, round: string, n: number, choice: Choice | null) {
      const cell = cellOf(round, voter);
      const before = cell.told.get(n);
      if (before !== undefined && before !== choice)
        fault('acked', `${voter} was told that n ${n} in ${round} is ${before}, then ${choice}`);
      cell.told.set(n, choice);
    },

    /** The server is dead and every frame it sent has been read. */
    died() {
      for (const [attempt, wasOver] of open) attempt.isLate = wasOver();
      open.clear();
      waiting.clear();
      closings.died();
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
