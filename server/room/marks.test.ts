import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { given, takeBack } from '../testing/given-orders.ts';
import { drink, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import type { Order } from './orders.ts';
import type { RoomState } from './state.ts';

const poll = lunch.id;
const round = roundId('lunch-1');
const named = { poll, round };
const secret = pollOf('lunch', { settings: { results: 'hidden' } });
const hiddenOpen = roomOf([roundOf(secret, phases.open)], { deck: [secret, drink] });

const marksOf = (state: RoomState, index = 0) => state.rounds[index]?.marks.map(({ what, at }) => [what, at - now]);

describe('[Y1] the marks of a round', () => {
  it('say when it was opened, closed, opened again, revealed and hidden', () => {
    let state = given(hiddenOpen, [{ type: 'poll:close', ...named }], now + 1);
    state = given(state, [{ type: 'poll:open', ...named }], now + 2);
    state = given(state, [{ type: 'poll:close', ...named }], now + 3);
    state = given(state, [{ type: 'poll:reveal', ...named }], now + 4);
    state = given(state, [{ type: 'poll:hide', ...named }], now + 5);
    expect(marksOf(state)).toEqual([
      ['close', 1],
      ['reopen', 2],
      ['close', 3],
      ['reveal', 4],
      ['hide', 5],
    ]);
  });

  it('begin with the opening, also of a rerun, whose end is the other round\u2019s', () => {
    const opened = given(roomOf(), [{ type: 'poll:open', poll, round: null }]);
    const first = opened.rounds[0]?.id ?? round;
    const again = given(opened, [{ type: 'poll:rerun', poll, round: first }], now + 7);
    expect([marksOf(again, 0), marksOf(again, 1)]).toEqual([
      [
        ['open', 0],
        ['close', 7],
      ],
      [['open', 7]],
    ]);
  });

  it('say when the countdown was over, not when somebody noticed', () => {
    const counting = { ...phases.open, closesAt: now + 10 };
    const state = given(roomOf([roundOf(lunch, counting)]), [{ type: 'round:time-up', round }], now + 5_000);
    expect(marksOf(state)).toEqual([['close', 10]]);
  });

  it('say what was taken back, too', () => {
    const closed = given(hiddenOpen, [{ type: 'poll:close', ...named }]);
    const undone = takeBack(closed, 'close', now + 9);
    expect(undone.ok && marksOf(undone.state)).toEqual([
      ['close', 0],
      ['reopen', 9],
    ]);
  });

  it('hold what was announced while it was open, once', () => {
    const tell = (text: string | null): Order => ({ type: 'announce', id: 'news', text });
    const told = given(hiddenOpen, [tell('Last call'), tell('Last call')], now + 1);
    expect(told.rounds[0]?.marks).toEqual([{ at: now + 1, what: 'announcement', text: 'Last call' }]);
    const down = given(told, [tell(null), { type: 'poll:close', ...named }, tell('Thank you')], now + 2);
    expect(marksOf(down)).toEqual([
      ['announcement', 1],
      ['close', 2],
    ]);
  });

  it('are bounded: the opening and the newest stay', () => {
    let state = given(roomOf(), [{ type: 'poll:open', poll, round: null }]);
    for (let n = 1; n <= 3 * limits.maxMarks; n++)
      state = given(state, [{ type: 'announce', id: `news-${n}`, text: `${n}` }], now + n);
    const marks = state.rounds[0]?.marks ?? [];
    expect(marks).toHaveLength(limits.maxMarks);
    expect(marks[0]).toEqual({ at: now, what: 'open' });
    expect(marks.at(-1)).toMatchObject({ text: `${3 * limits.maxMarks}` });
  });
});
