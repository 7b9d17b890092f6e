import type { WebSocket } from 'ws';

/** A tally as this dialect tells it. Phones that got the same frame share one object. */
export interface Sighted {
  readonly version: number;
  readonly ballots: number;
  readonly counts: readonly number[];
}

/** One simulated client, phone or screen, and what it has seen. Times are performance.now(). */
export interface Phone {
  readonly index: number;
  readonly as: 'phone' | 'screen';
  socket: WebSocket | null;
  isIn: boolean;
  /** What it keeps of its identity: a cookie, or the token it was handed. */
  cookie: string | null;
  token: string | null;
  /** The `n` it has used last, and the one the server last told it. */
  n: number;
  toldN: number;
  /** Its newest acked ballot. */
  stands: { readonly n: number; readonly option: number } | null;
  /** Ballots without an answer, oldest first: for acks that do not say which. */
  readonly unanswered: number[];
  tally: Sighted | null;
  tallyAt: number;
  tallies: number;
  bytes: number;
  frames: number;
  /** Why the server sent it away, or that it just went. */
  farewell: string | null;
}

export function newPhone(index: number, as: Phone['as']): Phone {
  return {
    index,
    as,
    socket: null,
    isIn: false,
    cookie: null,
    token: null,
    n: 0,
    toldN: 0,
    stands: null,
    unanswered: [],
    tally: null,
    tallyAt: 0,
    tallies: 0,
    bytes: 0,
    frames: 0,
    farewell: null,
  };
}

/** How a dialect tells what it has understood. */
export interface Ears {
  /** The first full state has arrived. */
  joined(phone: Phone): void;
  tally(phone: Phone, tally: Sighted): void;
  /** `ballot` is null when the ack does not name it; `version` is 0 when it brings none. */
  acked(phone: Phone, ballot: number | null, isOk: boolean, version: number): void;
  refused(phone: Phone, why: string): void;
}

/** The wire of one server, in frames. */
export interface Dialect {
  readonly path: (phone: Phone) => string;
  readonly hear: (phone: Phone, frame: Buffer, ears: Ears) => void;
  /** The frame of a ballot. `ballot` is its number in the run; `n` grows per phone. */
  readonly vote: (phone: Phone, ballot: number, option: number) => string;
  readonly chat: (ballot: number, text: string) => string;
  readonly options: () => number;
  /** The content of Socket.IO's CONNECT packet, where there is one. */
  readonly handshake?: (phone: Phone) => string;
}
