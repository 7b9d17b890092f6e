import { describe, expect, it } from 'vitest';
import { attempt, given, takeBack } from '../testing/given-orders.ts';
import { drink, lunch, pollId, pollOf, roomOf } from '../testing/room-samples.ts';
import { back, blocked, close, edit, open, poll, remove, round } from '../testing/undo-samples.ts';
import type { Order } from './orders.ts';
import { shownRound } from './rounds.ts';
import type { RoomState } from './state.ts';

describe('[U4] an edit, taken back,', () => {
  it('brings texts, options and settings back as a new version', () => {
    const state = back(given(open, [close, edit]), 'edit');
    expect(state.room.deck[0]).toEqual({ ...lunch, version: 3 });
  });

  it('lets the round of the old text be resumed', () => {
    const state = given(back(given(open, [close, edit]), 'edit'), [{ type: 'poll:open', poll, round }]);
    expect(shownRound(state)).toMatchObject({ id: round, phase: { phase: 'open' } });
  });

  it('is blocked after another edit, and while its text is being voted on', () => {
    const again: Order = { ...edit, version: 2, question: 'Supper?' } as Order;
    const edited = given(open, [close, edit, again]);
    const [, first] = edited.room.undo;
    expect(attempt(edited, { type: 'undo', id: first?.id ?? '' })).toEqual(blocked);
    expect(takeBack(given(open, [close, edit, { type: 'poll:open', poll, round }]), 'edit')).toEqual(blocked);
  });
});

describe('[U4] places in the deck, taken back:', () => {
  const ids = ({ room }: RoomState) => room.deck.map(({ id }) => id);
  const three = roomOf([], { deck: [lunch, drink, pollOf('snack')] });

  it('a removed poll stands where it stood, shown as it was, with its rounds', () => {
    const state = back(given(open, [close, remove]), 'remove');
    expect([ids(state), state.room.shown]).toEqual([[poll, drink.id], poll]);
    expect(shownRound(state)?.id).toBe(round);
  });

  it('a removed poll is not shown when something else is being voted on', () => {
    const state = back(given(three, [remove, { type: 'poll:open', poll: drink.id, round: null }]), 'remove');
    expect([ids(state), state.room.shown]).toEqual([[poll, drink.id, 'snack'], drink.id]);
  });

  it('the only poll of a room is shown again', () => {
    const state = back(given(roomOf([], { deck: [lunch] }), [remove]), 'remove');
    expect(state.room.shown).toBe(poll);
  });

  it('a removed poll does not come into a deck that a file has replaced', () => {
    const replaced = given(three, [
      remove,
      { type: 'deck:replace', polls: [{ question: 'New?', options: ['A', 'B'] }] },
    ]);
    expect(takeBack(replaced, 'remove')).toEqual(blocked);
  });

  it('a moved poll goes back, unless it was moved again', () => {
    const move: Order = { type: 'deck:move', poll, after: pollId('snack') };
    expect(ids(back(given(three, [move]), 'move'))).toEqual(ids(three));
    const twice = given(three, [move, { type: 'deck:move', poll, after: drink.id }]);
    expect(attempt(twice, { type: 'undo', id: twice.room.undo[0]?.id ?? '' })).toEqual(blocked);
    expect(ids(back(twice, 'move'))).toEqual([drink.id, 'snack', poll]);
  });

  it('an added poll goes, unless it was edited or asked', () => {
    const added = given(three, [{ type: 'deck:add', id: pollId('new'), question: 'New?', options: ['A', 'B'] }]);
    expect(ids(back(added, 'add'))).toEqual(ids(three));
    const asked = given(added, [{ type: 'poll:open', poll: pollId('new'), round: null }]);
    expect(takeBack(asked, 'add')).toEqual(blocked);
    const edited = given(added, [{ ...edit, poll: pollId('new') } as Order]);
    expect(takeBack(edited, 'add')).toEqual(blocked);
  });

  it('a replaced deck comes back as it was, with newer versions of what the file had changed', () => {
    const settings = { ...lunch.settings, results: 'hidden' as const };
    const labels = lunch.options.map(({ label }) => label);
    const same: Order = {
      type: 'deck:replace',
      polls: [{ question: 'lunch?', options: labels, settings }],
      title: 'File',
    };
    const state = back(given(three, [same]), 'replace');
    expect(state.room).toMatchObject({ title: three.room.title, shown: poll });
    expect(state.room.deck).toEqual([{ ...lunch, version: 3 }, drink, pollOf('snack')]);
  });

  const file: Order = {
    type: 'deck:replace',
    polls: [
      { question: 'New?', options: ['A', 'B'] },
      { question: 'drink?', options: ['Pizza', 'Sushi', 'Salad'] },
    ],
    title: 'File',
  };

  it('of a replaced deck the title goes back, unless another was written since', () => {
    const replaced = given(three, [file]);
    expect(back(replaced, 'replace').room.title).toBe(three.room.title);
    const renamed = given(replaced, [{ type: 'room:title', title: 'Renamed' }]);
    expect(back(renamed, 'replace').room.title).toBe('Renamed');
  });

  it('of a replaced deck what was shown goes back, unless a poll that stays was shown since', () => {
    const replaced = given(three, [file]);
    expect([replaced.room.shown, back(replaced, 'replace').room.shown]).toEqual([replaced.room.deck[0]?.id, poll]);
    const turned = given(replaced, [{ type: 'poll:show', poll: drink.id }]);
    expect(back(turned, 'replace').room.shown).toBe(drink.id);
    const untitled: Order = {
      type: 'deck:replace',
      polls: [...file.polls, { question: 'Last?', options: ['A', 'B'] }],
    };
    const last = given(three, [untitled]);
    const shown = given(last, [{ type: 'poll:show', poll: last.room.deck[2]?.id ?? poll }]);
    expect(back(shown, 'replace').room.shown).toBe(poll);
  });

  it('a replaced deck of which a question was asked since stays, with its ballots', () => {
    const replaced = given(three, [file]);
    const fresh = replaced.room.deck[0]?.id ?? poll;
    const asked = given(replaced, [{ type: 'poll:open', poll: fresh, round: null }]);
    const closed = given(asked, [{ type: 'poll:close', poll: fresh, round: asked.rounds[0]?.id ?? round }]);
    expect(takeBack(closed, 'replace')).toEqual(blocked);
    const known = given(replaced, [{ type: 'poll:open', poll: drink.id, round: null }]);
    const settled = given(known, [{ type: 'poll:close', poll: drink.id, round: known.rounds[0]?.id ?? round }]);
    expect(ids(back(settled, 'replace'))).toEqual(ids(three));
  });

  it('a replaced deck that was worked on since stays', () => {
    const added: Order = { type: 'deck:add', question: 'More?', options: ['A', 'B'] };
    expect(takeBack(given(three, [file, added]), 'replace')).toEqual(blocked);
  });
});
