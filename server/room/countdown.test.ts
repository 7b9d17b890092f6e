import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { attempt, given } from '../testing/given-orders.ts';
import { drink, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { shownRound } from './rounds.ts';

const poll = lunch.id;
const round = roundId('lunch-1');
const open = roomOf([roundOf(lunch, phases.open)]);
const counting = given(open, [{ type: 'poll:countdown', poll, round, seconds: 30 }]);
const timeUp = { type: 'round:time-up', round } as const;

describe('[P8] a countdown', () => {
  it('runs by the server\u2019s clock; set again it starts anew, null stops it', () => {
    expect(shownRound(counting)?.phase).toMatchObject({ phase: 'open', closesAt: now + 30_000 });
    const again = given(counting, [{ type: 'poll:countdown', poll, round, seconds: 60 }], now + 10_000);
    expect(shownRound(again)?.phase).toMatchObject({ closesAt: now + 70_000 });
    const stopped = given(again, [{ type: 'poll:countdown', poll, round, seconds: null }]);
    expect(shownRound(stopped)?.phase).toEqual(phases.open);
  });

  it('closes not a millisecond early', () => {
    expect(attempt(counting, timeUp, now + 29_999)).toMatchObject({ ok: true, isChanged: false });
    expect(shownRound(given(counting, [timeUp], now + 30_000))?.phase).toMatchObject({ phase: 'closed' });
  });

  it('that nobody watched ended when it ended; the grace begins when the server is back', () => {
    const secret = pollOf('lunch', { settings: { results: 'hidden' } });
    const hidden = roomOf([roundOf(secret, { ...phases.open, closesAt: now })], { deck: [secret, drink] });
    expect(shownRound(given(hidden, [timeUp], now + 60_000))?.phase).toEqual({
      phase: 'closing',
      openedAt: phases.open.openedAt,
      closedAt: now,
      acceptUntil: now + 60_000 + limits.closingMs,
    });
  });

  it('of a round that was closed in time is over', () => {
    const closed = given(counting, [{ type: 'poll:close', poll, round }]);
    expect(attempt(closed, timeUp, now + 30_000)).toMatchObject({ isChanged: false });
    expect(attempt(closed, { type: 'poll:countdown', poll, round, seconds: 30 })).toEqual({
      ok: false,
      code: 'round-closed',
    });
    expect(attempt(closed, { type: 'poll:countdown', poll, round, seconds: null })).toMatchObject({ isChanged: false });
  });

  it('starts by itself where the poll has a time limit: at the opening, the resuming and the rerun', () => {
    const limited = pollOf('lunch', { settings: { timeLimitS: 20 } });
    const draft = roomOf([], { deck: [limited, drink] });
    const first = given(draft, [{ type: 'poll:open', poll, round: null }]);
    const id = shownRound(first)?.id ?? round;
    const wanted = { phase: 'open', closesAt: now + 25_000 };
    expect(shownRound(first)?.phase).toMatchObject({ phase: 'open', closesAt: now + 20_000 });
    const closed = given(first, [{ type: 'poll:close', poll, round: id }]);
    const at = now + 5_000;
    expect(shownRound(given(closed, [{ type: 'poll:open', poll, round: id }], at))?.phase).toMatchObject(wanted);
    expect(shownRound(given(closed, [{ type: 'poll:rerun', poll, round: id }], at))?.phase).toMatchObject(wanted);
  });

  it('a time limit alone is no other question: the closed round is resumed', () => {
    const closed = roomOf([roundOf(lunch, phases.closed)], {
      deck: [pollOf('lunch', { version: 2, settings: { timeLimitS: 9 } })],
    });
    const resumed = given(closed, [{ type: 'poll:open', poll, round }]);
    expect(shownRound(resumed)).toMatchObject({ id: round, phase: { closesAt: now + 9_000 } });
  });
});
