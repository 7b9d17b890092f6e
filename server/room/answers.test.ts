import { describe, expect, it } from 'vitest';
import type { Judged } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import { textPoll, wordsPoll } from '../testing/answers.ts';
import { moment, now, phases, pollId, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { shownTally } from './kinds/shown.ts';
import type { Order, OrderOf } from './orders.ts';
import { type Actor, rights } from './rights.ts';
import { apply } from './room.ts';
import type { RoomState } from './state.ts';
import { hostView, moderatorView } from './views.ts';

const open = wordsPoll('open');
const holding = wordsPoll('holding', { hold: true });
const cards = textPoll('cards', { hold: true });

const roomWith = (asked: typeof open | typeof cards, judged: Judged = [], phase: keyof typeof phases = 'open') =>
  roomOf([roundOf(asked, phases[phase], { judged })], { deck: [asked], shown: asked.id });

type Judging = 'answer:remove' | 'answer:approve' | 'answer:restore';
const order = (type: Judging, asked: { id: string }, key = 'Ice  CREAM'): Order => ({
  type,
  poll: pollId(asked.id),
  round: roundId(`${asked.id}-1`),
  key,
});

function judged(state: RoomState, ...orders: Order[]): string {
  let present = state;
  for (const one of orders) {
    const outcome = apply(present, one, moment());
    if (!outcome.ok) return outcome.code;
    if (one === orders.at(-1) && !outcome.isChanged) return 'same';
    present = outcome.state;
  }
  return JSON.stringify(present.rounds[0]?.judged);
}

const was = (standing: 'shown' | 'removed'): Judged => [['ice cream', standing]];
const is = (standing: 'shown' | 'removed') => JSON.stringify(was(standing));

/** By what was there: nobody has said anything of it; approved; removed. */
const table: readonly [
  type: Judging,
  asked: typeof open | typeof cards,
  none: string,
  shown: string,
  removed: string,
][] = [
  ['answer:remove', open, is('removed'), is('removed'), 'same'],
  ['answer:approve', open, 'same', 'same', '[]'],
  ['answer:restore', open, 'same', 'same', '[]'],
  ['answer:remove', holding, is('removed'), is('removed'), 'same'],
  ['answer:approve', holding, is('shown'), 'same', is('shown')],
  ['answer:restore', holding, 'same', 'same', is('shown')],
  ['answer:remove', cards, is('removed'), is('removed'), 'same'],
  ['answer:approve', cards, is('shown'), 'same', is('shown')],
  ['answer:restore', cards, 'same', 'same', is('shown')],
];

describe('[Q25] answer:hold', () => {
  const hold = (asked: { id: string }, isOn = true): Order => ({
    type: 'answer:hold',
    poll: pollId(asked.id),
    round: roundId(`${asked.id}-1`),
    hold: isOn,
  });
  const ordered = (state: RoomState, one: Order) => {
    const outcome = apply(state, one, moment());
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.state;
  };

  it.each(['open', 'closed'] as const)('switches the round and its poll, which goes on: %s', (phase) => {
    const state = ordered(roomWith(open, was('removed'), phase), hold(open));
    expect(state.rounds).toHaveLength(1);
    expect(state.rounds[0]).toMatchObject({ asked: { ask: { hold: true } }, judged: was('removed') });
    expect(state.rounds[0]?.phase).toEqual(phases[phase]);
    expect(state.room.deck[0]).toMatchObject({ ask: { hold: true }, version: open.version + 1 });
    const back = ordered(state, hold(open, false));
    expect(back.rounds[0]?.asked).toEqual(open);
  });

  it('takes what nobody has approved off the screens at once, and brings it back', () => {
    const weights = new Map([
      ['Ice cream', 2],
      ['Tea', 1],
    ]);
    const shown = (state: RoomState) => {
      const round = state.rounds[0];
      return round && shownTally(round.asked, weights, 3, 'screen', round.judged).keys;
    };
    const state = roomWith(open, was('shown'));
    expect(shown(state)).toEqual(['Ice cream', 'Tea']);
    const holdingNow = ordered(state, hold(open));
    expect(shown(holdingNow)).toEqual(['Ice cream']);
    expect(shown(ordered(holdingNow, hold(open, false)))).toEqual(['Ice cream', 'Tea']);
  });

  it('leaves a poll alone that asks something else by now', () => {
    const state = roomWith(open, [], 'closed');
    const edited = { ...state, room: { ...state.room, deck: [{ ...open, question: 'Something else?' }] } };
    expect(ordered(edited, hold(open)).room.deck[0]).toEqual({ ...open, question: 'Something else?' });
  });

  it('done again changes nothing', () => {
    expect(apply(roomWith(holding), hold(holding), moment())).toMatchObject({ ok: true, isChanged: false });
  });
});

describe.each(table)('[Q23] %s', (type, asked, none, shown, removed) => {
  it.each(['open', 'closing', 'closed'] as const)(`of ${asked.id}, in a round that is %s`, (phase) => {
    expect(judged(roomWith(asked, [], phase), order(type, asked))).toBe(none);
    expect(judged(roomWith(asked, was('shown'), phase), order(type, asked))).toBe(shown);
    expect(judged(roomWith(asked, was('removed'), phase), order(type, asked))).toBe(removed);
  });

  it.each<[Actor, boolean]>([
    ['phone', false],
    ['screen', false],
    ['remote', false],
    ['moderator', true],
    ['host', true],
  ])('by a %s: %s', (actor, may) => {
    expect(rights[type].includes(actor)).toBe(may);
  });
});

describe('[Q23] answers of rounds', () => {
  it('that are over, and not the current one, are judged, too', () => {
    const first = roundOf(open, phases.closed);
    const second = roundOf(open, phases.open, { id: roundId('open-2'), number: 2 });
    const state = roomOf([first, second], { deck: [open], shown: open.id });
    const outcome = apply(state, order('answer:remove', open), moment());
    expect(outcome).toMatchObject({ ok: true, changed: [{ id: first.id, judged: was('removed') }] });
  });

  it.each([
    [{ ...order('answer:remove', open), poll: pollId('nothing') }, 'no-such-poll'],
    [{ ...order('answer:remove', open), round: roundId('nothing') }, 'no-such-round'],
  ] as [Order, string][])('that are not there are refused: %j', (wrong, code) => {
    expect(judged(roomWith(open), wrong)).toBe(code);
  });

  it('are judged so many times and no more', () => {
    const full: Judged = Array.from({ length: limits.maxJudged }, (_, index) => [`word ${index}`, 'removed']);
    expect(judged(roomWith(open, full), order('answer:remove', open))).toBe('too-many-answers');
    expect(JSON.parse(judged(roomWith(open, full), order('answer:restore', open, 'Word 7')))).toHaveLength(
      limits.maxJudged - 1,
    );
    expect(judged(roomWith(open, full), order('answer:remove', open, 'WORD 7'))).toBe('same');
  });
});

describe('[U1] taken back', () => {
  const join = { url: '', fixed: false };
  const undoOf = (state: RoomState) => hostView(state, new Map(), now, join).undo.at(-1);

  function given(state: RoomState, ...orders: Order[]): RoomState {
    return orders.reduce((present, one, index) => {
      const at = moment();
      const outcome = apply(present, one, { ...at, newId: () => `step-${index}-${at.newId()}` });
      if (!outcome.ok) throw new Error(outcome.code);
      return outcome.state;
    }, state);
  }

  it.each([
    ['answer:remove', open, [], 'answer-removed'],
    ['answer:remove', holding, was('shown'), 'answer-removed'],
    ['answer:approve', holding, [], 'answer-shown'],
    ['answer:restore', holding, was('removed'), 'answer-shown'],
  ] as const)('%s leaves the answer as it was', (type, asked, before, what) => {
    const state = given(roomWith(asked, before), order(type, asked));
    const offered = undoOf(state);
    expect(offered).toMatchObject({ what, answer: 'Ice  CREAM' });
    const back = given(state, { type: 'undo', id: offered?.id ?? '' });
    expect(back.rounds[0]?.judged).toEqual(before);
    expect(undoOf(back)).toBeUndefined();
  });

  it('is not offered once it was judged again, and to moderators never', () => {
    const state = given(roomWith(open), order('answer:remove', open), order('answer:restore', open));
    expect(undoOf(state)).toMatchObject({ what: 'answer-shown' });
    expect(hostView(state, new Map(), now, join).undo).toHaveLength(1);
    expect(moderatorView(state, new Map(), now, join)).not.toHaveProperty('undo');
  });

  it('is one of many: each answer has its own', () => {
    const state = given(roomWith(open), order('answer:remove', open, 'tea'), order('answer:remove', open, 'cake'));
    const [first] = hostView(state, new Map(), now, join).undo;
    expect(first).toMatchObject({ answer: 'tea' });
    const back = given(state, { type: 'undo', id: first?.id ?? '' } satisfies OrderOf<'undo'>);
    expect(back.rounds[0]?.judged).toEqual([['cake', 'removed']]);
  });
});
