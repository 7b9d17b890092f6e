import { type Refusal, type RefusalCode, refuse } from '#protocol/errors';
import type { Ack, Receipt } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { Choice, VoterId } from '#protocol/polls';
import type { Payload } from '#protocol/schemas';
import { kindOf } from '../room/kinds/index.ts';
import { shownRound } from '../room/rounds.ts';
import type { Round } from '../room/state.ts';
import type { Store } from '../store/store.ts';
import type { BallotBox } from './ballot-box.ts';
import type { Clock } from './clock.ts';
import type { LiveRoom, Seat, Socket, Visit } from './live-room.ts';
import { hasVoted, holdBallot } from './live-room.ts';
import { compose, eventPacket, type Outgoing, write } from './message.ts';
import { meOf } from './own-view.ts';

/** After a restart phones come back within this time; who held a token before counts as having joined then, ms. */
const comeBackMs = 30_000;
/** Voters whose first joining a room remembers: several halls' worth, and no more for a script that never stops. */
const maxRemembered = 100_000;

/** The store's own refusals; what it holds instead is told with them. */
const settledRefusals: ReadonlySet<RefusalCode> = new Set(['round-closed', 'no-such-round', 'choice-final']);

type Reply = (answer: Ack<Receipt>) => void;
/** The receipt comes when the ballot is on disk. Thousands wait for it at once, so each is a function and not a promise. */
export type LaterReceipt = (reply: Reply) => void;

/** Who casts: a connection, or somebody without one. `socket` learns with its answer what is stored. */
export interface Caster {
  readonly room: LiveRoom;
  readonly seat: Pick<Seat, 'voter'>;
  readonly socket: Socket | null;
}

export interface VotingParts {
  readonly box: Pick<BallotBox, 'cast'>;
  readonly store: Pick<Store, 'loadBallot'>;
  readonly clock: Clock;
  /** A voter has got a first ballot in the shown round, or has withdrawn the only one. */
  readonly onTurned?: (room: LiveRoom, voter: VoterId) => void;
}

/** Votes of connected phones and bare clients: read by the poll's kind, cast, settled with a receipt. */
export function createVoting({ box, store, clock, onTurned }: VotingParts) {
  /** Bare votes under way are not in memory yet, so each takes the next n by itself. */
  const bareUnderWay = new WeakMap<LiveRoom, Map<VoterId, number>>();

  function cast(caster: Caster, round: Round, choice: Choice | null, n: number, castAt: number, reply: Reply): void {
    const { room, seat, socket } = caster;
    const receivedAt = clock.now();
    const weights = choice === null ? '' : JSON.stringify(kindOf(round.asked).weigh(round.asked, choice));
    const joinedAt = room.firstSeen.get(seat.voter) ?? receivedAt;
    const ballot = { round: round.id, voter: seat.voter, choice, weights, n, receivedAt, castAt, joinedAt };
    box.cast(ballot, ({ answer, stored }) => {
      if (stored && stored.n > 0 && room.held.round === round.id) {
        const had = hasVoted(room, seat.voter);
        // The poll's own string where there is one: the store's answer brings a new one each time.
        holdBallot(room, seat.voter, stored.choice === choice ? choice : stored.choice, stored.n);
        if (had !== hasVoted(room, seat.voter)) onTurned?.(room, seat.voter);
      }
      reply(answer);
      // Behind the memory: every tab of this phone learns what is stored now; who asked, with the answer (`besides`).
      if (stored) tellTabs(room, seat.voter, socket);
    });
  }

  const news = (room: LiveRoom, voter: VoterId): Outgoing => ['me', meOf(room, voter, clock.now())];

  /** Whoever sits there now: the phone that cast may have come back with a new connection meanwhile. */
  function tellTabs(room: LiveRoom, voter: VoterId, except: Socket | null = null) {
    const others = [...(room.seats.get(voter)?.sockets ?? [])].filter((socket) => socket !== except);
    if (others.length === 0) return;
    const message = compose([eventPacket(news(room, voter))]);
    for (const socket of others) write(socket, message);
  }

  /** A shard's worth at a time. */
  async function tellEach(room: LiveRoom, isMeant: (voter: VoterId) => boolean): Promise<void> {
    let told = 0;
    for (const voter of [...room.seats.keys()]) {
      if (!isMeant(voter)) continue;
      tellTabs(room, voter);
      told += 1;
      if (told % limits.shardSize === 0) await new Promise((next) => setImmediate(next));
    }
  }

  /** Has this voter a stored ballot with this `n`, or a greater one? */
  async function isCast({ room, seat }: Visit, { round, n }: Payload<'vote'>): Promise<boolean> {
    const isHeld = room.held.round === round;
    const stored = isHeld ? room.held.ballots.get(seat.voter) : await store.loadBallot(round, seat.voter);
    return n <= (stored?.n ?? 0);
  }

  /** Refuses with `no-such-round`, `not-open`, `no-such-option`, and what the ballot box refuses with. */
  function vote(caster: Caster, payload: Payload<'vote'>): LaterReceipt | Refusal {
    const { room } = caster;
    const round = room.state.rounds.find(({ id }) => id === payload.round);
    if (!round) return refuse('no-such-round');
    const choice = payload.choice === null ? null : kindOf(round.asked).parse(round.asked, payload.choice);
    if (choice === null && payload.choice !== null) return refuse('no-such-option');
    if (choice === null && !round.asked.settings.changeable) return refuse('choice-final');
    const { n, castAt = clock.now() } = payload;
    return (reply) => cast(caster, round, choice, n, castAt, reply);
  }

  return {
    tellTabs,
    /** What leaves with the answer to a vote: the ballot as it is stored now, when the store was asked. */
    besides({ room, seat }: Visit, answer: Ack): readonly Outgoing[] {
      return answer.ok || settledRefusals.has(answer.code) ? [news(room, seat.voter)] : [];
    },
    /** Tells everybody who has a ballot in the shown round. */
    tellVoters: (room: LiveRoom) => tellEach(room, (voter) => room.held.ballots.has(voter)),
    /** Tells everybody how they stand by now. */
    tellAll: (room: LiveRoom) => tellEach(room, () => true),
    vote,
    /** Of a voter without the name the room asks for: the receipt of a ballot that counts already, else `name-required`. */
    async voteAgain(visit: Visit, payload: Payload<'vote'>): Promise<Ack<Receipt>> {
      const later = (await isCast(visit, payload)) ? vote(visit, payload) : refuse('name-required');
      return typeof later === 'function' ? new Promise(later) : later;
    },
    /** A bare client speaks in numbers, lists and strings, of the shown poll; `n` is counted for it. */
    voteBare(visit: Visit, raw: unknown): LaterReceipt | Refusal {
      const { room, seat } = visit;
      const round = shownRound(room.state);
      if (!round) return refuse('not-open');
      const choice = raw === null ? null : kindOf(round.asked).parseBare(round.asked, raw);
      if (choice === null && raw !== null) return refuse('no-such-option');
      if (choice === null && !round.asked.settings.changeable) return refuse('choice-final');
      const underWay = bareUnderWay.get(room) ?? new Map<VoterId, number>();
      bareUnderWay.set(room, underWay);
      const n = Math.max(underWay.get(seat.voter) ?? 0, room.held.ballots.get(seat.voter)?.n ?? 0) + 1;
      underWay.set(seat.voter, n);
      return (reply) =>
        cast(visit, round, choice, n, clock.now(), (answer) => {
          if (underWay.get(seat.voter) === n) underWay.delete(seat.voter);
          reply(answer);
        });
    },
    /** When this voter joined the room, for ballots that arrive after a close. */
    joined(room: LiveRoom, voter: VoterId, tokenIssuedAt: number): void {
      if (room.firstSeen.has(voter)) return;
      const now = clock.now();
      const comesBack = now <= room.loadedAt + comeBackMs && tokenIssuedAt < room.loadedAt;
      room.firstSeen.set(voter, comesBack ? tokenIssuedAt : now);
      if (room.firstSeen.size > maxRemembered) forgetGone(room);
    },
  };
}

export type Voting = ReturnType<typeof createVoting>;

/** The oldest of those who are no longer here. */
function forgetGone(room: LiveRoom) {
  for (const voter of room.firstSeen.keys()) {
    if (room.firstSeen.size <= maxRemembered) return;
    if (!room.seats.has(voter)) room.firstSeen.delete(voter);
  }
}
