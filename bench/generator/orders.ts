import type { Summary } from '../summary.ts';

export type DialectName = 'showhands' | 'socket-io' | 'limit';

/** What the bench asks of the generator. Each is answered with the result of the same name. */
export interface Orders {
  /** Opens connections as fast as they are taken, `inFlight` at a time. */
  join: {
    readonly dialect: DialectName;
    readonly port: number;
    readonly room: string;
    readonly phones: number;
    readonly screens: number;
    readonly inFlight: number;
    /** Paths that each phone fetches first, the first of them alone. */
    readonly page: readonly string[];
  };
  /**
   * One ballot each round robin, at `perSecond` whatever the server does (open loop; 0: all in the same instant), then
   * waits for the end of it all. `voters`: only the first so many phones take part and are looked at.
   */
  cast: {
    readonly ballots: number;
    readonly perSecond: number;
    readonly settleMs: number;
    readonly linesPerSecond?: number;
    readonly voters?: number;
  };
  /** Every phone casts again as soon as it has its ack (closed loop), until `stop`. */
  flow: object;
  count: object;
  stop: { readonly settleMs: number };
  /** The last `phones` phones stop reading. */
  pause: { readonly phones: number };
  /** They read again; resolves when each has the newest tally or was sent away. */
  resume: { readonly phones: number; readonly settleMs: number };
  /** Answered at once: from now on phones whose connection ends come back as web/state does it. */
  comeBack: { readonly withinMs: number };
  /** Resolves when all are back and right, or after `withinMs`. */
  isBack: object;
  figures: object;
  leave: object;
}

export interface Joined {
  readonly joined: number;
  readonly failed: number;
  readonly ms: number;
  readonly join: Summary;
}

export interface Cast {
  readonly sent: number;
  readonly acked: number;
  /** Answers that were no receipt, by their text. */
  readonly refused: Readonly<Record<string, number>>;
  /** From the first ballot to the last. */
  readonly castSeconds: number;
  /** From the intended moment of sending to the ack. */
  readonly ack: Summary;
  /** From the intended moment to the screen's first tally that contains the ballot; null where acks name no version. */
  readonly toScreen: Summary | null;
  /** Between two tallies at one phone while ballots were cast. */
  readonly gaps: Summary;
  /** How long a phone went on showing a tally after a newer one existed. */
  readonly stale: Summary;
  /** From the last ballot until the last phone, and the screen, had the final tally; null: never. */
  readonly lastPhoneMs: number | null;
  readonly screenMs: number | null;
  readonly talliesPerPhone: number;
  readonly talliesPerScreen: number;
  readonly bytesPerPhone: number;
  readonly framesPerPhone: number;
  /** Sent later than intended: the generator's own fault. */
  readonly late: Summary;
  /** What was wrong; empty when every ballot was acked and everybody holds the one right tally. */
  readonly problems: readonly string[];
}

export interface Counted {
  readonly acked: number;
  readonly ms: number;
}

export interface Resumed {
  readonly newest: number;
  readonly cut: Readonly<Record<string, number>>;
  readonly lost: number;
  readonly ms: number;
}

export interface CameBack {
  readonly phones: number;
  readonly right: number;
  /** Since the first connection was lost. */
  readonly times: Summary;
  readonly byPolling: number;
  readonly tries: number;
}

export interface GeneratorFigures {
  readonly connected: number;
  readonly loopP99Ms: number;
  readonly loopMaxMs: number;
}

export interface Results {
  join: Joined;
  cast: Cast;
  flow: null;
  count: Counted;
  stop: Cast;
  pause: null;
  resume: Resumed;
  comeBack: null;
  isBack: CameBack;
  figures: GeneratorFigures;
  leave: null;
}

export type OrderName = keyof Orders;
export interface Asked<N extends OrderName = OrderName> {
  readonly seq: number;
  readonly name: N;
  readonly order: Orders[N];
}
export type Answered =
  | { readonly seq: number; readonly result: unknown }
  | { readonly seq: number; readonly error: string };
