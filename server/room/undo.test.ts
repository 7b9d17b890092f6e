import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { attempt, given, takeBack } from '../testing/given-orders.ts';
import { drink, now, phases } from '../testing/room-samples.ts';
import { back, blocked, close, edit, hiddenOpen, open, poll, remove, round } from '../testing/undo-samples.ts';
import type { Order } from './orders.ts';
import { currentRound, shownRound } from './rounds.ts';
import type { RoomState } from './state.ts';
import { undoList } from './undo-list.ts';

const reveal: Order = { type: 'poll:reveal', poll, round };
const rerun: Order = { type: 'poll:rerun', poll, round };

describe('[U1] taking a step back', () => {
  it('is offered for undoMs, with the question it was about, and then no longer', () => {
    const state = given(open, [close]);
    expect(undoList(state, now)).toEqual([
      { id: expect.any(String), what: 'close', until: now + limits.undoMs, question: 'lunch?' },
    ]);
    expect(undoList(state, now + limits.undoMs)).toHaveLength(1);
    expect(undoList(state, now + limits.undoMs + 1)).toEqual([]);
    expect(takeBack(state, 'close', now + limits.undoMs + 1)).toEqual({ ok: false, code: 'undo-too-late' });
    expect(takeBack(state, 'close', now + limits.undoMs)).toMatchObject({ ok: true });
  });

  it('is done once: again it changes nothing, and it is offered no more', () => {
    const state = back(given(open, [close]), 'close');
    expect(undoList(state, now)).toEqual([]);
    expect(takeBack(state, 'close')).toMatchObject({ ok: true, isChanged: false });
  });

  it('that was done by hand meanwhile changes nothing more, and is offered no more', () => {
    const state = back(given(open, [close, { type: 'poll:open', poll, round }]), 'close');
    expect(shownRound(state)?.phase.phase).toBe('open');
    expect(undoList(state, now)).toEqual([]);
  });

  it('keeps the newest maxUndo', () => {
    const titles = Array.from({ length: limits.maxUndo + 3 }, (_, index): Order[] => [
      { type: 'deck:move', poll, after: index % 2 ? null : drink.id },
    ]).flat();
    expect(given(open, titles).room.undo).toHaveLength(limits.maxUndo);
  });
});

describe('[U2] a close, taken back,', () => {
  it('opens the same round again', () => {
    const state = back(given(open, [close]), 'close');
    expect(state.rounds).toEqual(open.rounds.map((held) => ({ ...held, marks: expect.anything() })));
  });

  it('ends the grace of a hidden one', () => {
    expect(shownRound(back(given(hiddenOpen, [close]), 'close'))?.phase).toEqual(phases.open);
  });

  it('goes on with its countdown, unless that has run out meanwhile', () => {
    const counting = given(open, [{ type: 'poll:countdown', poll, round, seconds: 5 }]);
    const closed = given(counting, [close], now + 1_000);
    expect(shownRound(back(closed, 'close', now + 2_000))?.phase).toMatchObject({ closesAt: now + 5_000 });
    expect(shownRound(back(closed, 'close', now + 6_000))?.phase).toMatchObject({ phase: 'open', closesAt: null });
  });

  it('by the clock can be taken back, too', () => {
    const counting = given(open, [{ type: 'poll:countdown', poll, round, seconds: 5 }]);
    const closed = given(counting, [{ type: 'round:time-up', round }], now + 5_000);
    expect(shownRound(back(closed, 'close', now + 6_000))?.phase).toMatchObject({ phase: 'open', closesAt: null });
  });

  it('comes back on show when another draft is shown by now', () => {
    const state = back(given(open, [close, { type: 'poll:show', poll: drink.id }]), 'close');
    expect([state.room.shown, shownRound(state)?.phase.phase]).toEqual([poll, 'open']);
  });

  it.each<[string, RoomState, Order[]]>([
    ['after a reveal: nobody votes knowing the result', hiddenOpen, [close, reveal]],
    ['after an edit', open, [close, edit]],
    ['after a rerun', open, [close, rerun]],
    ['while another poll is open', open, [close, { type: 'poll:open', poll: drink.id, round: null }]],
    ['after the poll was removed', open, [close, remove]],
  ])('is blocked %s', (_, state, orders) => {
    expect(takeBack(given(state, orders), 'close')).toEqual(blocked);
  });

  it('is blocked after a reveal, also when the results were hidden again: they were seen', () => {
    const seen = given(hiddenOpen, [close, reveal, { type: 'poll:hide', poll, round }]);
    expect(shownRound(seen)?.resultsShown).toBe(false);
    expect(takeBack(seen, 'close')).toEqual(blocked);
  });

  it('is not blocked by a reveal before it', () => {
    const seen = given(hiddenOpen, [reveal, { type: 'poll:hide', poll, round }, close]);
    expect(takeBack(seen, 'close')).toMatchObject({ ok: true, isChanged: true });
  });

  it('after a reveal works once the reveal was taken back', () => {
    const hidden = back(given(hiddenOpen, [close, reveal]), 'reveal');
    expect(shownRound(back(hidden, 'close'))).toMatchObject({ phase: phases.open, resultsShown: false });
  });
});

describe('[U2] a reveal, taken back,', () => {
  it('hides the results again and does not bring the grace back', () => {
    const state = back(given(hiddenOpen, [close, reveal]), 'reveal');
    expect(shownRound(state)).toMatchObject({ resultsShown: false, phase: { phase: 'closed' } });
  });

  it('is blocked once another round is current', () => {
    expect(takeBack(given(hiddenOpen, [close, reveal, rerun]), 'reveal')).toEqual(blocked);
  });
});

describe('[U3] a rerun, taken back,', () => {
  it('archives the new round with its ballots; the earlier one is current, closed as it was', () => {
    const state = back(given(open, [close, rerun]), 'rerun');
    expect(state.rounds).toHaveLength(2);
    expect(state.rounds[1]).toMatchObject({ number: 2, archived: true, phase: { phase: 'closed', closedAt: now } });
    expect(currentRound(state, poll)).toMatchObject({ id: round, phase: { phase: 'closed' } });
  });

  it('opens the earlier one again if it was open', () => {
    expect(shownRound(back(given(open, [rerun]), 'rerun'))).toEqual({ ...open.rounds[0], marks: expect.anything() });
  });

  it('leaves its number taken: the next rerun is the third', () => {
    const again = given(back(given(open, [close, rerun]), 'rerun'), [rerun]);
    expect(again.rounds.map(({ number, archived }) => [number, archived])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it.each<[string, Order[]]>([
    ['after another one', [close, rerun, { type: 'poll:rerun', poll, round: 'second' as never }]],
    ['after the poll was removed', [close, rerun, { type: 'poll:close', poll, round: 'second' as never }, remove]],
  ])('is blocked %s', (_, orders) => {
    const second = given(open, orders.slice(0, 2));
    const id = currentRound(second, poll)?.id ?? round;
    const more = orders.slice(2).map((order) => ('round' in order ? ({ ...order, round: id } as Order) : order));
    const state = given(second, more);
    const entry = state.room.undo.find(({ what }) => what === 'rerun');
    expect(attempt(state, { type: 'undo', id: entry?.id ?? '' })).toEqual(blocked);
  });
});

describe('[U1] a step that was done again', () => {
  const lock: Order = { type: 'room:lock', lock: true };
  const unlock: Order = { type: 'room:lock', lock: false };
  const reopen: Order = { type: 'poll:open', poll, round };
  const hide: Order = { type: 'poll:hide', poll, round };
  const firstOf = (state: RoomState, what: string) => state.room.undo.find((entry) => entry.what === what)?.id ?? '';

  it.each<[string, RoomState, Order[]]>([
    ['lock', open, [lock, unlock, lock]],
    ['close', open, [close, reopen, close]],
    ['reveal', hiddenOpen, [close, reveal, hide, reveal]],
  ])('is taken back from its end: %s', (what, state, orders) => {
    const twice = given(state, orders);
    const first: Order = { type: 'undo', id: firstOf(twice, what) };
    expect(attempt(twice, first)).toEqual(blocked);
    expect(attempt(back(twice, what), first)).toMatchObject({ ok: true });
  });

  it('to another poll or round stands in nobody\u2019s way', () => {
    const other = given(open, [close, { type: 'poll:open', poll: drink.id, round: null }]);
    const second = currentRound(other, drink.id)?.id ?? round;
    const both = given(other, [{ type: 'poll:close', poll: drink.id, round: second }]);
    expect(attempt(both, { type: 'undo', id: firstOf(both, 'close') })).toMatchObject({ ok: true, isChanged: true });
    const rerunClosed = given(open, [close, rerun]);
    const third = currentRound(rerunClosed, poll)?.id ?? round;
    const edits = given(rerunClosed, [
      { type: 'poll:close', poll, round: third },
      { ...edit, poll: drink.id, version: 1 } as Order,
      edit,
    ]);
    expect(attempt(edits, { type: 'undo', id: firstOf(edits, 'edit') })).toMatchObject({ ok: true, isChanged: true });
  });
});

it('[U4] a lock, taken back, opens the room', () => {
  expect(back(given(open, [{ type: 'room:lock', lock: true }]), 'lock').room.lock).toBe(false);
});
