import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import {
  drink,
  lunch,
  moment,
  now,
  phases,
  pollId,
  pollOf,
  roomOf,
  roundId,
  roundOf,
} from '../testing/room-samples.ts';
import type { Order } from './orders.ts';
import { apply } from './room.ts';
import { shownRound } from './rounds.ts';
import type { RoomState } from './state.ts';

const poll = lunch.id;
const round = roundId('lunch-1');
const hiddenLunch = pollOf('lunch', { settings: { changeable: true, results: 'hidden' } });
const edited: Poll = { ...lunch, version: 2, question: 'Dinner?' };

/** The states an order can meet. `lunch` is shown; its round, if there is one, is in this phase. */
const rooms = {
  draft: roomOf(),
  open: roomOf([roundOf(lunch, phases.open)]),
  hiddenOpen: roomOf([roundOf(hiddenLunch, phases.open)], { deck: [hiddenLunch, drink] }),
  closing: roomOf([roundOf(hiddenLunch, phases.closing)], { deck: [hiddenLunch, drink] }),
  closed: roomOf([roundOf(lunch, phases.closed)]),
  closedEdited: roomOf([roundOf(lunch, phases.closed)], { deck: [edited, drink] }),
  /** `lunch-1` was kept, `lunch-2` is the current round. */
  rerun: roomOf([roundOf(lunch, phases.closed), roundOf(lunch, phases.open, { id: roundId('lunch-2'), number: 2 })]),
  otherOpen: roomOf([roundOf(lunch, phases.closed), roundOf(drink, phases.open)], { shown: drink.id }),
  otherClosing: roomOf([roundOf(drink, phases.closing)], { shown: drink.id }),
} satisfies Record<string, RoomState>;

const edit = { type: 'deck:edit', poll, version: 1, question: 'Dinner?', settings: lunch.settings } as const;
const labels = (...names: string[]) => names.map((label) => ({ label }));
const sameOptions = lunch.options.map((option) => ({ ...option }));
const orders = {
  open: { type: 'poll:open', poll, round },
  openFirst: { type: 'poll:open', poll, round: null },
  openUnknown: { type: 'poll:open', poll: pollId('nothing'), round: null },
  close: { type: 'poll:close', poll, round },
  closeUnknownPoll: { type: 'poll:close', poll: pollId('nothing'), round },
  closeUnknown: { type: 'poll:close', poll, round: roundId('nothing') },
  reveal: { type: 'poll:reveal', poll, round },
  hide: { type: 'poll:hide', poll, round },
  rerun: { type: 'poll:rerun', poll, round },
  showOther: { type: 'poll:show', poll: drink.id },
  showSame: { type: 'poll:show', poll },
  showUnknown: { type: 'poll:show', poll: pollId('nothing') },
  edit: { ...edit, options: labels('Pasta', 'Soup') },
  editStale: { ...edit, version: 9, options: labels('Pasta', 'Soup') },
  editForeignOption: { ...edit, options: [{ id: 'steak' as never, label: 'Steak' }, ...sameOptions] },
  editTwice: { ...edit, options: [...sameOptions, ...sameOptions] },
  editNothing: { ...edit, question: lunch.question, options: sameOptions },
  add: { type: 'deck:add', question: 'Coffee?', options: ['Yes', 'No'] },
  chatOff: { type: 'chat:rules', enabled: false, onScreen: true },
  chatSame: { type: 'chat:rules', enabled: true, onScreen: true },
  settle: { type: 'round:settle', round },
} satisfies Record<string, Order>;

/** 'same': accepted as a harmless repetition. 'change': accepted, with the shown round's phase after it. A code: refused. */
const table: [order: keyof typeof orders, room: keyof typeof rooms, outcome: string, phase?: string][] = [
  ['open', 'draft', 'changed-meanwhile'],
  ['openFirst', 'draft', 'change', 'open'],
  ['open', 'open', 'same'],
  ['openFirst', 'open', 'same'],
  ['open', 'closing', 'change', 'open'],
  ['open', 'closed', 'change', 'open'],
  ['openFirst', 'closed', 'changed-meanwhile'],
  ['open', 'closedEdited', 'change', 'open'],
  ['open', 'rerun', 'changed-meanwhile'],
  ['open', 'otherOpen', 'round-running'],
  ['openFirst', 'otherClosing', 'change', 'open'],
  ['openUnknown', 'draft', 'no-such-poll'],
  ['close', 'draft', 'no-such-round'],
  ['close', 'open', 'change', 'closed'],
  ['close', 'hiddenOpen', 'change', 'closing'],
  ['close', 'closing', 'same'],
  ['close', 'closed', 'same'],
  ['close', 'rerun', 'same'],
  ['closeUnknownPoll', 'open', 'no-such-poll'],
  ['closeUnknown', 'open', 'no-such-round'],
  ['reveal', 'draft', 'no-such-round'],
  ['reveal', 'open', 'same'],
  ['reveal', 'hiddenOpen', 'change', 'open'],
  ['reveal', 'closing', 'change', 'closed'],
  ['reveal', 'closed', 'same'],
  ['hide', 'open', 'change', 'open'],
  ['hide', 'hiddenOpen', 'same'],
  ['hide', 'closed', 'change', 'closed'],
  ['hide', 'rerun', 'changed-meanwhile'],
  ['reveal', 'rerun', 'same'],
  ['rerun', 'draft', 'no-such-round'],
  ['rerun', 'open', 'change', 'open'],
  ['rerun', 'closing', 'change', 'open'],
  ['rerun', 'closed', 'change', 'open'],
  ['rerun', 'rerun', 'same'],
  ['rerun', 'otherOpen', 'round-running'],
  ['showOther', 'draft', 'change'],
  ['showOther', 'open', 'round-running'],
  ['showOther', 'closing', 'change'],
  ['showOther', 'closed', 'change'],
  ['showSame', 'open', 'same'],
  ['showUnknown', 'draft', 'no-such-poll'],
  ['edit', 'draft', 'change'],
  ['edit', 'open', 'round-running'],
  ['edit', 'closing', 'round-running'],
  ['edit', 'closed', 'change', 'closed'],
  ['edit', 'closedEdited', 'changed-meanwhile'],
  ['editStale', 'closed', 'changed-meanwhile'],
  ['editForeignOption', 'closed', 'no-such-option'],
  ['editTwice', 'closed', 'no-such-option'],
  ['editNothing', 'closed', 'same'],
  ['add', 'open', 'change', 'open'],
  ['chatOff', 'open', 'change', 'open'],
  ['chatSame', 'open', 'same'],
  ['settle', 'open', 'same'],
  ['settle', 'closing', 'same'],
  ['settle', 'draft', 'no-such-round'],
];

describe('every order in every state', () => {
  it.each(table)('%s in %s: %s %s', (order, room, wanted, phase) => {
    const before = rooms[room];
    const outcome = apply(before, orders[order], moment());
    expect(outcome.ok ? (outcome.isChanged ? 'change' : 'same') : outcome.code).toBe(wanted);
    if (!outcome.ok) return;
    expect(outcome.state.room.version).toBe(before.room.version + (outcome.isChanged ? 1 : 0));
    if (!outcome.isChanged) expect(outcome.state).toBe(before);
    if (phase !== undefined) expect(shownRound(outcome.state)?.phase.phase).toBe(phase);
  });

  it('[P3] given again, it finds its work done: nothing changes', () => {
    for (const [order, room] of table) {
      const once = apply(rooms[room], orders[order], moment());
      if (!once.ok || order === 'add' || order === 'edit') continue;
      const twice = apply(once.state, orders[order], moment());
      // A poll that was edited since has opened a new round: the old one is no longer the one to open.
      const wanted =
        room === 'closedEdited' ? { ok: false, code: 'changed-meanwhile' } : { ok: true, isChanged: false };
      expect(twice, `${order} in ${room}`).toMatchObject(wanted);
    }
  });
});

/** The state after an order that must be accepted. */
function given(state: RoomState, order: Order, at = now): RoomState {
  const outcome = apply(state, order, moment(at));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.state;
}

describe('rounds', () => {
  it('[P1] opening shows the poll and opens its round in one order', () => {
    const state = given(rooms.otherClosing, orders.openFirst);
    expect(state.room.shown).toBe(poll);
    expect(shownRound(state)).toMatchObject({ poll, number: 1, phase: { phase: 'open', openedAt: now } });
  });

  it('[P1] opening a closed round resumes it: same round, same opening time', () => {
    const round = shownRound(given(rooms.closed, orders.open));
    const marks = [{ at: now, what: 'reopen' }];
    expect(round).toEqual({ ...rooms.closed.rounds[0], voters: null, phase: phases.open, marks });
  });

  it('[P6] a poll that was edited opens a new round; the old one stays as it was asked', () => {
    const { rounds } = given(rooms.closedEdited, orders.open);
    expect(rounds[0]).toEqual(rooms.closedEdited.rounds[0]);
    expect(rounds[1]).toMatchObject({ number: 2, asked: edited });
  });

  it('[P4] a rerun keeps the old round and ends it, running or not', () => {
    for (const room of [rooms.open, rooms.closing, rooms.closed]) {
      const [old, next, ...more] = given(room, orders.rerun).rounds;
      expect(old).toMatchObject({ id: round, phase: { phase: 'closed' } });
      expect(next).toMatchObject({ number: 2, phase: { phase: 'open', openedAt: now } });
      expect(more).toEqual([]);
    }
  });

  it('[V5] hidden results leave a grace of closingMs, and only they', () => {
    expect(shownRound(given(rooms.hiddenOpen, orders.close))?.phase).toEqual({
      phase: 'closing',
      openedAt: phases.open.openedAt,
      closedAt: now,
      acceptUntil: now + limits.closingMs,
    });
    expect(shownRound(given(rooms.open, orders.close))?.phase).toMatchObject({ phase: 'closed', closedAt: now });
  });

  it('[V5] the grace settles after its last millisecond, not within it', () => {
    const { acceptUntil } = phases.closing;
    expect(shownRound(given(rooms.closing, orders.settle, acceptUntil))?.phase.phase).toBe('closing');
    expect(shownRound(given(rooms.closing, orders.settle, acceptUntil + 1))?.phase.phase).toBe('closed');
  });

  it('[P6] once the grace is over an edit is taken, settled by the clock or not', () => {
    const outcome = apply(rooms.closing, orders.edit, moment(phases.closing.acceptUntil + 1));
    expect(outcome).toMatchObject({ ok: true, isChanged: true });
  });
});

describe('the deck', () => {
  it('[P6] an edit keeps the ids it names, makes new ones and raises the version', () => {
    const [pizza] = lunch.options;
    const order: Order = { ...edit, options: [{ label: 'Soup' }, { id: pizza?.id as never, label: 'Pizza!' }] };
    const outcome = apply(rooms.closed, order, moment());
    expect(outcome.ok && outcome.state.room.deck[0]).toEqual({
      ...lunch,
      version: 2,
      question: 'Dinner?',
      options: [
        { id: 'new-1', label: 'Soup' },
        { id: 'pizza', label: 'Pizza!' },
      ],
    });
  });

  it('[P6] an edit made from another version is answered with the present poll', () => {
    expect(apply(rooms.closed, orders.editStale, moment())).toEqual({
      ok: false,
      code: 'changed-meanwhile',
      poll: lunch,
    });
  });

  it('the first poll of an empty room is shown at once, a further one is not', () => {
    const empty = roomOf([], { deck: [], shown: null });
    const one = given(empty, orders.add);
    expect(one.room.shown).toBe(one.room.deck[0]?.id);
    expect(given(one, orders.add).room.shown).toBe(one.room.shown);
  });

  it('is full at maxPolls', () => {
    const deck = Array.from({ length: limits.maxPolls }, (_, index) => pollOf(`poll-${index}`));
    expect(apply(roomOf([], { deck }), orders.add, moment())).toMatchObject({ ok: false, code: 'too-many-polls' });
    expect(apply(roomOf([], { deck: deck.slice(1) }), orders.add, moment())).toMatchObject({ ok: true });
  });
});
