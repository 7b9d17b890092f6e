import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { NewPoll } from '#protocol/poll-schemas';
import type { Poll } from '#protocol/polls';
import { attempt, given } from '../testing/given-orders.ts';
import { drink, lunch, phases, pollId, pollOf, roomOf, roundOf } from '../testing/room-samples.ts';
import type { Order } from './orders.ts';

const fileOf = ({ question, options, settings }: Poll): NewPoll => ({
  question,
  options: options.map(({ label }) => label),
  settings,
});
const replace = (...polls: NewPoll[]): Order => ({ type: 'deck:replace', polls });
const fresh: NewPoll = { question: 'Coffee?', options: ['Yes', 'No'] };
const closed = roomOf([roundOf(lunch, phases.closed)]);

describe('[P11] a deck from a file', () => {
  it('keeps polls it knows, with their ids and rounds, in its own order', () => {
    const state = given(closed, [replace(fresh, fileOf(drink), fileOf(lunch))]);
    expect(state.room.deck.slice(1)).toEqual([drink, lunch]);
    expect(state.room.deck[0]).toMatchObject({ question: 'Coffee?', version: 1 });
    expect([state.room.shown, state.rounds]).toEqual([lunch.id, closed.rounds]);
  });

  it('takes other settings as an edit of the poll', () => {
    const settings = { ...lunch.settings, results: 'hidden' as const };
    const state = given(closed, [replace({ ...fileOf(lunch), settings })]);
    expect(state.room.deck).toEqual([{ ...lunch, settings, version: 2 }]);
  });

  it('drops what it does not name, and shows its first poll if that was shown', () => {
    const state = given(closed, [replace(fresh)]);
    expect([state.room.deck.length, state.room.shown]).toEqual([1, state.room.deck[0]?.id]);
    expect(state.rounds).toEqual(closed.rounds);
  });

  it('that asks the same twice has two polls', () => {
    const [one, two] = given(closed, [replace(fileOf(lunch), fileOf(lunch))]).room.deck;
    expect([one?.id, two?.question]).toEqual([lunch.id, lunch.question]);
    expect(two?.id).not.toBe(lunch.id);
  });

  it('given again changes nothing, even while voting is open', () => {
    const open = roomOf([roundOf(lunch, phases.open)]);
    expect(attempt(open, replace(fileOf(lunch), fileOf(drink)))).toMatchObject({ ok: true, isChanged: false });
  });

  it('with a change is refused while voting is open, and when it is too long', () => {
    const open = roomOf([roundOf(lunch, phases.open)]);
    expect(attempt(open, replace(fileOf(lunch)))).toEqual({ ok: false, code: 'round-running' });
    const many = Array.from({ length: limits.maxPolls + 1 }, () => fresh);
    expect(attempt(closed, replace(...many))).toEqual({ ok: false, code: 'too-many-polls' });
  });

  it('made from another version of the deck is refused, whatever else has happened in the room, unless it says what the deck is already', () => {
    const from = (version: number, ...polls: NewPoll[]): Order => ({ type: 'deck:replace', polls, version });
    const edited = given(roomOf([]), [{ type: 'room:title', title: 'Talk' }]);
    const version = edited.room.deckVersion;
    const state = given(edited, [{ type: 'room:lock', lock: true }]);
    const refused = { ok: false, code: 'changed-meanwhile' };
    expect(attempt(state, from(version, fresh))).toMatchObject({ ok: true, isChanged: true });
    for (const other of [version - 1, version + 1, 0]) expect(attempt(state, from(other, fresh))).toEqual(refused);
    expect(attempt(state, from(0, fileOf(lunch), fileOf(drink)))).toMatchObject({ ok: true, isChanged: false });
  });

  it('brings its title along', () => {
    expect(given(closed, [{ type: 'deck:replace', polls: [fresh], title: 'Talk' }]).room.title).toBe('Talk');
  });
});

describe('[P9] places in the deck', () => {
  const snack = pollOf('snack');
  const three = roomOf([], { deck: [lunch, drink, snack] });
  const ids = (order: Order) => given(three, [order]).room.deck.map(({ id }) => id);
  const add = { type: 'deck:add', id: pollId('new'), ...fresh } as const;

  it.each<[string, Order, string[]]>([
    ['added at the end', add, ['lunch', 'drink', 'snack', 'new']],
    ['added first', { ...add, after: null }, ['new', 'lunch', 'drink', 'snack']],
    ['added behind another', { ...add, after: lunch.id }, ['lunch', 'new', 'drink', 'snack']],
    ['added behind one that is gone', { ...add, after: pollId('gone') }, ['lunch', 'drink', 'snack', 'new']],
    ['moved down', { type: 'deck:move', poll: lunch.id, after: drink.id }, ['drink', 'lunch', 'snack']],
    ['moved up', { type: 'deck:move', poll: snack.id, after: lunch.id }, ['lunch', 'snack', 'drink']],
    ['moved first', { type: 'deck:move', poll: snack.id, after: null }, ['snack', 'lunch', 'drink']],
    ['duplicated', { type: 'deck:duplicate', poll: lunch.id, id: pollId('new') }, ['lunch', 'new', 'drink', 'snack']],
    ['removed', { type: 'deck:remove', poll: drink.id, version: 1 }, ['lunch', 'snack']],
  ])('%s', (_, order, wanted) => {
    expect(ids(order)).toEqual(wanted);
  });

  it.each<Order>([
    { type: 'deck:move', poll: lunch.id, after: null },
    { type: 'deck:move', poll: drink.id, after: lunch.id },
    { type: 'deck:move', poll: drink.id, after: drink.id },
    { type: 'deck:duplicate', poll: lunch.id, id: drink.id },
    { type: 'deck:remove', poll: pollId('gone'), version: 4 },
  ])('already so: %j', (order) => {
    expect(attempt(three, order)).toMatchObject({ ok: true, isChanged: false });
  });

  it('a copy asks the same, as a poll of its own', () => {
    const [original, copy] = given(three, [{ type: 'deck:duplicate', poll: lunch.id, id: pollId('new') }]).room.deck;
    expect(copy).toMatchObject({ question: lunch.question, settings: lunch.settings, version: 1 });
    expect(copy?.options.map(({ label }) => label)).toEqual(original?.options.map(({ label }) => label));
    expect(copy?.options[0]?.id).not.toBe(original?.options[0]?.id);
  });

  it('a poll is removed as it was seen; edited meanwhile it stays', () => {
    expect(attempt(three, { type: 'deck:remove', poll: lunch.id, version: 7 })).toEqual({
      ok: false,
      code: 'changed-meanwhile',
      poll: lunch,
    });
  });

  it('the next poll is shown when the shown one goes, the last when there is none', () => {
    const next = given(three, [{ type: 'deck:remove', poll: lunch.id, version: 1 }]);
    expect(next.room.shown).toBe(drink.id);
    const last = given(roomOf([], { deck: [lunch, drink], shown: drink.id }), [
      { type: 'deck:remove', poll: drink.id, version: 1 },
    ]);
    expect(last.room.shown).toBe(lunch.id);
  });
});
