import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { anyOrder } from '../testing/any-order.ts';
import { randomOf } from '../testing/random.ts';
import { drink, lunch, now, roomOf } from '../testing/room-samples.ts';
import { comparedRounds } from './compare.ts';
import { isInUse, keyInUse } from './keys.ts';
import type { Order } from './orders.ts';
import { boardShown } from './quiz/board.ts';
import { apply } from './room.ts';
import { currentRound, shownRound } from './rounds.ts';
import type { RoomState } from './state.ts';
import { isKnownPoll, untilOf } from './undo-entries.ts';
import { hostView, moderatorView, phoneView } from './views.ts';

/** README.md, N2, N3, N6, N7, N9, N10: what holds in every state. */
function checkState(state: RoomState, at: number) {
  const { room, rounds } = state;
  const open = rounds.filter(({ phase }) => phase.phase === 'open');
  expect(open.length, 'N2').toBeLessThanOrEqual(1);
  if (open[0]) expect(open[0], 'N2').toBe(shownRound(state));
  if (room.shown !== null)
    expect(
      room.deck.map(({ id }) => id),
      'N3',
    ).toContain(room.shown);
  if (room.board) expect(boardShown(state), 'N20').toBe(room.board.show);
  if (room.questionStage.list || room.questionStage.pinned !== null)
    expect(room.board ?? room.compare ?? room.replay, 'N21').toBeNull();
  for (const round of rounds) {
    const { phase, resultsShown, poll, archived } = round;
    if (currentRound(state, poll) !== round) expect(phase.phase, 'N6').toBe('closed');
    if (archived) expect(phase.phase, 'N5').toBe('closed');
    if (phase.phase === 'closing') expect(resultsShown, 'N7').toBe(false);
    if (phase.phase === 'open') expect(round.voters, 'N16').toBeNull();
    expect(round.marks.length, 'N18').toBeLessThanOrEqual(limits.maxMarks);
    expect(round.marks[0]?.what, 'N18').toBe('open');
    if (phase.phase !== 'open' || phase.closesAt === null) continue;
    expect(phase.closesAt, 'N9').toBeGreaterThan(phase.openedAt);
    expect(phase.closesAt, 'N9').toBeLessThanOrEqual(at + limits.maxTimeLimitS * 1_000);
  }
  const replayed = room.replay && rounds.find(({ id }) => id === room.replay?.round);
  if (room.replay) {
    expect(replayed, 'N14').toMatchObject({ poll: room.shown, resultsShown: true, phase: { phase: 'closed' } });
    expect(shownRound(state)?.phase.phase ?? 'closed', 'N14').toBe('closed');
  }
  const polls = new Set(rounds.map(({ poll }) => poll));
  for (const poll of polls) {
    const numbers = rounds.filter((round) => round.poll === poll).map(({ number }) => number);
    expect(numbers, 'N4').toEqual(numbers.map((_, index) => index + 1));
  }
  expect(new Set(room.deck.map(({ id }) => id)).size, 'N8').toBe(room.deck.length);
  for (const { options } of room.deck) expect(new Set(options.map(({ id }) => id)).size, 'N8').toBe(options.length);
  if (room.compare)
    expect(
      comparedRounds(state)?.map(({ id }) => id),
      'N13',
    ).toEqual(room.compare.rounds);
  expect(room.undo.length, 'N10').toBeLessThanOrEqual(limits.maxUndo);
  expect(new Set(room.banned.flatMap(({ number, voter }) => [number, voter])).size, 'N15').toBe(2 * room.banned.length);
  const numbers = state.hostKeys.map(({ number }) => number);
  expect(numbers, 'N11').toEqual(numbers.map((_, index) => index + 1));
  expect(
    state.hostKeys.some((key) => isInUse(key) && key.rights === 'host'),
    'N11',
  ).toBe(true);
}

/** N1, N4, N5, N8, N11: what holds between a state and the next. */
function checkStep(before: RoomState, after: RoomState, order: Order, isChanged: boolean) {
  if (!isChanged) expect(after, 'N1').toBe(before);
  expect(after.room.version, 'N1').toBe(before.room.version + (isChanged ? 1 : 0));
  const undone = order.type === 'undo' ? before.room.undo.find(({ id }) => id === order.id) : undefined;
  const broughtBack = undone?.what === 'rerun' ? undone.before : null;
  for (const [index, round] of before.rounds.entries()) {
    const { id, poll, number, asked } = round;
    const kept = after.rounds[index];
    expect(kept, 'N4').toMatchObject({ id, poll, number });
    expect(kept?.asked, 'N4').toBe(asked);
    if (round.phase.phase !== 'open' && kept?.phase.phase !== 'open') expect(kept?.voters, 'N13').toBe(round.voters);
    if (round.archived || (currentRound(before, poll) !== round && id !== broughtBack)) expect(kept, 'N5').toBe(round);
  }
  for (const poll of after.room.deck) {
    const isBack = !before.room.deck.some(({ id }) => id === poll.id) && isKnownPoll(before, poll.id);
    if (isBack) expect(order.type, 'N8').toBe('undo');
    const known = before.room.deck.find(({ id }) => id === poll.id);
    if (known && known !== poll) expect(poll.version, 'N8').toBe(known.version + 1);
  }
  const isDeckSame = JSON.stringify(after.room.deck) === JSON.stringify(before.room.deck);
  if (!isDeckSame || after.room.title !== before.room.title)
    expect(after.room.deckVersion, 'N14').toBe(after.room.version);
  if (isChanged && typeof order.by === 'number') expect(keyInUse(before, order.by), 'N12').toBeDefined();
  for (const [index, key] of before.hostKeys.entries())
    if (!isInUse(key)) expect(after.hostKeys[index], 'N11').toBe(key);
}

/** Taken back twice is taken back once; too late is too late. */
function checkUndo(before: RoomState, order: Order, outcome: ReturnType<typeof apply>, at: number) {
  if (order.type !== 'undo') return;
  const entry = before.room.undo.find(({ id }) => id === order.id);
  if (!entry) expect(outcome, 'N10').toEqual({ ok: false, code: 'undo-too-late' });
  else if (entry.isDone) expect(outcome, 'N10').toMatchObject({ ok: true, isChanged: false });
  else if (untilOf(entry) < at) expect(outcome, 'N10').toEqual({ ok: false, code: 'undo-too-late' });
  else if (outcome.ok) expect(outcome.state.room.undo.find(({ id }) => id === order.id)?.isDone, 'N10').toBe(true);
  else expect(outcome.code, 'N10').toBe('undo-blocked');
}

describe('any orders in any order, and any of them taken back', () => {
  const seen = new Set<string>();

  // 20: what the others do not meet.
  it.each([...Array.from({ length: 12 }, (_, index) => index + 1), 20])('keep a room sound (seed %i)', (seed) => {
    const below = randomOf(seed);
    let state = roomOf([], { deck: [lunch, drink], shown: below(2) ? lunch.id : null });
    let at = now;
    let ids = 0;
    for (let step = 0; step < 900; step++) {
      at += below(5) ? below(1_000) : below(16_000);
      const order = anyOrder(state, below);
      const frozen = JSON.stringify(state);
      const moment = {
        now: at,
        newId: () => `id-${++ids}`,
        keyHash: (number: number) => `hash-${number}`,
        voters: at % 9,
      };
      const outcome = apply(state, order, moment);
      expect(JSON.stringify(state), `step ${step} changed its input`).toBe(frozen);
      checkUndo(state, order, outcome, at);
      const undone = order.type === 'undo' ? state.room.undo.find(({ id }) => id === order.id)?.what : '';
      seen.add(`${order.type} ${undone ? `${undone} ` : ''}${outcome.ok ? outcome.isChanged : outcome.code}`);
      if (!outcome.ok) continue;
      checkStep(state, outcome.state, order, outcome.isChanged);
      checkState(outcome.state, at);
      state = outcome.state;
      phoneView(state, new Map(), at, false);
      moderatorView(state, new Map(), at, { url: '', fixed: false });
      for (const { id, until } of hostView(state, new Map(), at, { url: '', fixed: false }).undo) {
        expect(until, 'N10').toBeLessThanOrEqual(at + limits.undoMs);
        expect(apply(state, { type: 'undo', id }, moment), 'N13').toMatchObject({ ok: true });
      }
    }
  });

  it('meet every state that matters', () => {
    const taken = ['close', 'reveal', 'rerun', 'remove', 'edit', 'add', 'move', 'lock', 'replace', 'ban'];
    const blocked = ['close', 'reveal', 'rerun', 'remove', 'edit', 'add', 'move', 'replace'];
    const met = [
      ...['poll:open', 'poll:close', 'poll:rerun', 'round:settle', 'round:time-up', 'deck:edit', 'deck:replace'],
      ...['step:forward', 'step:back', 'screen:replay', 'poll:countdown', 'deck:move', 'deck:remove', 'key:revoke'],
      ...taken.map((what) => `undo ${what}`),
    ].map((what) => `${what} true`);
    met.push('deck:add false', 'deck:duplicate false', 'deck:replace changed-meanwhile', 'screen:blank not-allowed');
    for (const what of [...met, ...blocked.map((step) => `undo ${step} undo-blocked`)])
      expect([...seen], what).toContain(what);
  });
});
