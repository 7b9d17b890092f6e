import { describe, expect, it } from 'vitest';
import type { OptionId, PollId, RoundId } from '#protocol/polls';
import { drink, lunch, now, roomOf } from '../testing/room-samples.ts';
import type { Order } from './orders.ts';
import { apply } from './room.ts';
import type { RoomState } from './state.ts';
import { hostView, phoneView } from './views.ts';

/** mulberry32: a seed makes the same orders again. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function anyOrder({ room, rounds }: RoomState, below: (count: number) => number): Order {
  const pollNo = below(room.deck.length + 1);
  const poll = room.deck[pollNo]?.id ?? ('nothing' as PollId);
  const round = rounds[below(rounds.length + 1)]?.id ?? ('nothing' as RoundId);
  const current = rounds.findLast((held) => held.poll === poll)?.id ?? null;
  const likely = below(4) > 0 && current !== null ? current : round;
  const held = room.deck[pollNo];
  const orders: readonly Order[] = [
    { type: 'poll:open', poll, round: below(4) > 0 ? current : below(2) ? null : round },
    { type: 'poll:close', poll, round: likely },
    { type: 'poll:close', poll, round: likely },
    { type: 'poll:reveal', poll, round: likely },
    { type: 'poll:hide', poll, round: likely },
    { type: 'poll:rerun', poll, round: likely },
    { type: 'poll:show', poll },
    { type: 'round:settle', round: rounds.find(({ phase }) => phase.phase === 'closing')?.id ?? likely },
    room.deck.length < 4
      ? { type: 'deck:add', question: `Question ${below(3)}?`, options: ['Yes', 'No'] }
      : { type: 'poll:open', poll, round: current },
    { type: 'chat:rules', enabled: below(2) === 0, onScreen: below(2) === 0 },
    {
      type: 'deck:edit',
      poll,
      version: (held?.version ?? 1) + (below(5) === 0 ? 1 : 0),
      question: `Edited ${below(9)}?`,
      options: [{ id: (below(5) ? held?.options[0]?.id : 'steak') as OptionId, label: 'Kept' }, { label: 'New' }],
      settings: { changeable: below(2) === 0, results: below(2) ? 'live' : 'hidden' },
    },
  ];
  return orders[below(orders.length)] ?? { type: 'poll:show', poll };
}

/** What holds before and after every order, whatever it was. */
function check(before: RoomState, after: RoomState, isChanged: boolean) {
  expect(after.room.version).toBe(before.room.version + (isChanged ? 1 : 0));
  const open = after.rounds.filter(({ phase }) => phase.phase === 'open');
  expect(open.length).toBeLessThanOrEqual(1);
  if (open[0]) expect(open[0].poll).toBe(after.room.shown);

  for (const [index, round] of before.rounds.entries()) {
    const kept = after.rounds[index];
    expect(kept).toMatchObject({ id: round.id, poll: round.poll, number: round.number });
    expect(kept?.asked).toBe(round.asked);
    const isEarlier = before.rounds.findLast(({ poll }) => poll === round.poll) !== round;
    if (isEarlier) expect(kept).toBe(round);
  }
  for (const poll of after.room.deck) {
    const runs = after.rounds.filter((round) => round.poll === poll.id);
    expect(runs.map(({ number }) => number)).toEqual(runs.map((_, index) => index + 1));
    for (const earlier of runs.slice(0, -1)) expect(earlier.phase.phase).toBe('closed');
    expect(new Set(poll.options.map(({ id }) => id)).size).toBe(poll.options.length);
    const known = before.room.deck.find(({ id }) => id === poll.id);
    if (known && known !== poll) expect(poll.version).toBe(known.version + 1);
  }
  for (const { phase, resultsShown } of after.rounds) {
    // Nobody votes knowing the result.
    if (phase.phase === 'closing') expect(resultsShown).toBe(false);
  }
  if (after.room.shown !== null) expect(after.room.deck.some(({ id }) => id === after.room.shown)).toBe(true);
}

describe('any orders in any order', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('keep a room sound (seed %i)', (seed) => {
    const below = randomOf(seed);
    let state = roomOf([], { deck: [lunch, drink], shown: below(2) ? lunch.id : null });
    let at = now;
    let ids = 0;
    const seen = new Set<string>();
    for (let step = 0; step < 800; step++) {
      at += below(16_000);
      const order = anyOrder(state, below);
      const frozen = JSON.stringify(state);
      const outcome = apply(state, order, { now: at, newId: () => `id-${++ids}` });
      expect(JSON.stringify(state), `step ${step} changed its input`).toBe(frozen);
      seen.add(`${order.type} ${outcome.ok ? outcome.isChanged : outcome.code}`);
      if (!outcome.ok) continue;
      check(state, outcome.state, outcome.isChanged);
      state = outcome.state;
      phoneView(state, new Map());
      hostView(state, new Map(), { url: '', fixed: false });
    }
    // The walk meets the states that matter.
    for (const met of ['poll:open true', 'poll:close true', 'poll:rerun true', 'round:settle true', 'deck:edit true'])
      expect([...seen]).toContain(met);
  });
});
