import { beforeEach, describe, expect, it } from 'vitest';
import type { Refusal } from '#protocol/errors';
import { createHandClock, type HandClock } from '../testing/hand-clock.ts';
import { openLiveRoom, seatOf, visitOf, voter } from '../testing/live-samples.ts';
import { lunch, now, phases, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import type { Ballot, Cast } from './ballot-box.ts';
import type { LiveRoom, Seat } from './live-room.ts';
import { createVoting, type LaterReceipt, type Voting } from './voting.ts';

let clock: HandClock;
let room: LiveRoom;
let ana: Seat;
let voting: Voting;
let box: { ballot: Ballot; settle: (cast: Cast) => void }[];

beforeEach(() => {
  clock = createHandClock(now);
  room = openLiveRoom();
  ana = seatOf(room, 'ana');
  box = [];
  voting = createVoting({
    clock,
    store: { loadBallot: async () => null },
    box: {
      cast: (ballot, settle) => void box.push({ ballot, settle }),
    },
  });
});

/** Waits for the receipt as the door does. */
function ask(later: LaterReceipt | Refusal) {
  if (typeof later === 'function') later(() => {});
}

/** The store counts everything that is in the box, in order. */
function count() {
  for (const { ballot, settle } of box.splice(0)) {
    const { round, n, choice } = ballot;
    settle({
      answer: { ok: true, round, n, tallyVersion: 1 },
      stored: { status: 'counted', n, choice, tallyVersion: 1 },
    });
  }
}

describe('a ballot', () => {
  it('[V5] carries when the voter joined, tapped, and was heard', () => {
    voting.joined(room, ana.voter, now - 500);
    clock.advance(100);
    ask(voting.vote(visitOf(room, ana), { round: roundId('lunch-1'), choice: 'pizza', n: 1, castAt: now + 50 }));
    expect(box[0]?.ballot).toMatchObject({
      joinedAt: now,
      castAt: now + 50,
      receivedAt: now + 100,
      weights: '[["pizza",1]]',
    });
  });

  it('[V5] of a voter who came back after a restart carries when it got its token', () => {
    room = openLiveRoom();
    const before = room.loadedAt - 3_600_000;
    clock = createHandClock(room.loadedAt);
    voting = createVoting({
      clock,
      store: { loadBallot: async () => null },
      box: {
        cast: (ballot) => void box.push({ ballot, settle: () => {} }),
      },
    });
    voting.joined(room, voter('early'), before);
    voting.joined(room, voter('new'), room.loadedAt);
    clock.advance(31_000);
    voting.joined(room, voter('late'), before);
    expect(Object.fromEntries(room.firstSeen)).toEqual({
      early: before,
      new: room.loadedAt,
      late: room.loadedAt + 31_000,
    });
  });

  it('[V2] is held in memory only once the store has settled it', () => {
    ask(voting.vote(visitOf(room, ana), { round: roundId('lunch-1'), choice: 'pizza', n: 3 }));
    expect(room.held.ballots.size).toBe(0);
    count();
    expect(room.held.ballots.get(ana.voter)).toEqual({ choice: 'pizza', n: 3 });
  });

  it('for a round that is no longer shown is not held for the one that is', () => {
    room = openLiveRoom([
      roundOf(lunch, phases.closing),
      roundOf(lunch, phases.open, { id: roundId('lunch-2'), number: 2 }),
    ]);
    ask(voting.vote(visitOf(room, ana), { round: roundId('lunch-1'), choice: 'pizza', n: 3 }));
    count();
    expect(room.held).toMatchObject({ round: 'lunch-2', ballots: new Map() });
  });
});

describe('[B2] a bare vote', () => {
  it('takes the next n, those under way included', () => {
    for (const place of [0, 1, 2]) ask(voting.voteBare(visitOf(room, ana), place));
    expect(box.map(({ ballot }) => ballot.n)).toEqual([1, 2, 3]);
    count();
    ask(voting.voteBare(visitOf(room, ana), 0));
    expect(box.map(({ ballot }) => ballot.n)).toEqual([4]);
  });

  it('takes the next n after a restart, from what the store holds', () => {
    room = openLiveRoom(undefined, { ballots: [{ voter: ana.voter, choice: 'pizza', n: 41 }] });
    ask(voting.voteBare(visitOf(room, ana), 0));
    expect(box[0]?.ballot.n).toBe(42);
  });

  it('has nothing to vote on in a room that shows nothing, or a draft', () => {
    for (const state of [roomOf([], { shown: null }), roomOf([])]) {
      room.state = state;
      expect(voting.voteBare(visitOf(room, ana), 0)).toEqual({ ok: false, code: 'not-open' });
    }
  });
});

describe('memory', () => {
  it('of those who came once and went is bounded, and those who are here are kept', () => {
    voting.joined(room, ana.voter, now);
    for (let index = 0; index < 101_000; index++) voting.joined(room, voter(`script-${index}`), now);
    expect(room.firstSeen.size).toBeLessThanOrEqual(100_000);
    expect(room.firstSeen.has(ana.voter)).toBe(true);
    expect(room.firstSeen.has(voter('script-100999'))).toBe(true);
  });
});
