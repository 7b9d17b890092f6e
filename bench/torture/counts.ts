import type { VoterId } from '#protocol/polls';
import { voterId } from '../../server/socket/identity.ts';
import type { Kill } from './kills.ts';
import type { Ledger } from './ledger.ts';
import type { Stored } from './stored.ts';

/** What was done and judged, as results.md tells it. */
export interface Counts {
  /** With enough ballots in flight. */
  kills: number;
  uncountedKills: number;
  /** At counted kills: ballots in flight ... */
  inFlight: number;
  leastInFlight: number;
  mostInFlight: number;
  /** ... of these the ack was already on its way ... */
  ackedAfter: number;
  /** ... or they were on the disk without one ... */
  savedUnacked: number;
  /** ... or were lost, as an unacked ballot may be. */
  unsaved: number;
  attempts: number;
  acked: number;
  unanswered: number;
  late: number;
  refused: Record<string, number>;
  orders: number;
  /** Questions and votes for them: acked, and without an answer. */
  askedAcked: number;
  askedUnanswered: number;
  upvotesAcked: number;
  upvotesUnanswered: number;
  rounds: number;
  /** Different tallies seen by clients, and frames whose versions were compared. */
  tallies: number;
  frames: number;
}

export function noCounts(): Counts {
  return {
    kills: 0,
    uncountedKills: 0,
    inFlight: 0,
    leastInFlight: Number.POSITIVE_INFINITY,
    mostInFlight: 0,
    ackedAfter: 0,
    savedUnacked: 0,
    unsaved: 0,
    attempts: 0,
    acked: 0,
    unanswered: 0,
    late: 0,
    refused: {},
    orders: 0,
    askedAcked: 0,
    askedUnanswered: 0,
    upvotesAcked: 0,
    upvotesUnanswered: 0,
    rounds: 0,
    tallies: 0,
    frames: 0,
  };
}

/** Adds what one kill hit. */
export function addKill(counts: Counts, { isCounted, inFlight }: Kill, stored: Stored, { tokens }: Ledger): void {
  if (!isCounted) {
    counts.uncountedKills += 1;
    return;
  }
  counts.kills += 1;
  counts.inFlight += inFlight.length;
  counts.leastInFlight = Math.min(counts.leastInFlight, inFlight.length);
  counts.mostInFlight = Math.max(counts.mostInFlight, inFlight.length);
  const rows = new Map(stored.ballots.map(({ round, voter, n }) => [`${round}/${voter}`, n]));
  for (const { round, voter, n, fate } of inFlight) {
    const id: VoterId = voterId(stored.secret, { text: tokens.get(voter) ?? '', issuedAt: 0 });
    if (fate !== 'maybe') counts.ackedAfter += 1;
    else if ((rows.get(`${round}/${id}`) ?? 0) >= n) counts.savedUnacked += 1;
    else counts.unsaved += 1;
  }
}

/** Completes the counts of one episode. */
export function countsOf(counts: Counts, ledger: Ledger, orders: number): Counts {
  const attempts = [...ledger.cells.values()].flatMap((cell) => cell.attempts);
  const { askings, upvotings } = ledger.asked;
  return {
    ...counts,
    attempts: attempts.length,
    acked: attempts.filter(({ fate }) => fate === 'acked').length,
    unanswered: attempts.filter(({ fate }) => fate === 'maybe').length,
    late: attempts.filter(({ isLate }) => isLate).length,
    refused: Object.fromEntries(ledger.refusals),
    orders,
    askedAcked: askings.filter(({ question }) => question !== null).length,
    askedUnanswered: askings.filter(({ question, isRefused }) => question === null && !isRefused).length,
    upvotesAcked: upvotings.filter(({ fate }) => fate === 'acked').length,
    upvotesUnanswered: upvotings.filter(({ fate }) => fate === 'maybe').length,
    rounds: new Set([...ledger.sightings.seen.values()].map(({ round }) => round)).size,
    tallies: ledger.sightings.seen.size,
    frames: ledger.sightings.frames(),
  };
}

/** Sums of several episodes. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const counts of all) {
    for (const key of Object.keys(sum) as (keyof Counts)[]) {
      if (key !== 'refused') sum[key] = together(key)(sum[key], counts[key]);
    }
    for (const [code, times] of Object.entries(counts.refused)) sum.refused[code] = (sum.refused[code] ?? 0) + times;
  }
  return sum;
}

function together(key: keyof Counts): (a: number, b: number) => number {
  if (key === 'leastInFlight') return Math.min;
  if (key === 'mostInFlight') return Math.max;
  return (a, b) => a + b;
}
