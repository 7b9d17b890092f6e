import { expect, it } from 'vitest';
import { attempt, given } from '../../testing/given-orders.ts';
import { drink, lunch, phases, pollOf, roomOf, roundOf } from '../../testing/room-samples.ts';
import { phoneView } from '../views.ts';

const poll = lunch.id;
const secret = pollOf('lunch', { settings: { results: 'hidden' } });
const staged = (state = roomOf([roundOf(lunch, phases.closed)])) =>
  given(state, [
    { type: 'screen:questions', show: true },
    { type: 'question:pin', question: 3 },
  ]);

it('[QA6] list and pinned question are put up and taken off by themselves', () => {
  const state = staged();
  expect(state.room.questionStage).toEqual({ list: true, pinned: 3 });
  const alone = given(state, [{ type: 'screen:questions', show: false }]);
  expect(alone.room.questionStage).toEqual({ list: false, pinned: 3 });
  expect(attempt(alone, { type: 'question:pin', question: 3 })).toMatchObject({ isChanged: false });
  expect(phoneView(alone, new Map(), 0, false).questionStage).toEqual({ list: false, pinned: 3 });
  expect(phoneView(roomOf(), new Map(), 0, false)).not.toHaveProperty('questionStage');
});

it('[QA6] they leave for another poll, a vote, a result, and stay when a vote ends', () => {
  expect(given(staged(), [{ type: 'poll:show', poll: drink.id }]).room.questionStage.list).toBe(false);
  const reopened = given(staged(), [{ type: 'poll:open', poll, round: roundOf(lunch, phases.closed).id }]);
  expect(reopened.room.questionStage).toEqual({ list: false, pinned: null });
  const hidden = staged(roomOf([roundOf(secret, phases.open)], { deck: [secret, drink] }));
  const closed = given(hidden, [{ type: 'poll:close', poll, round: roundOf(secret, phases.open).id }]);
  expect(closed.room.questionStage.list).toBe(true);
  const revealed = given(closed, [{ type: 'poll:reveal', poll, round: roundOf(secret, phases.open).id }]);
  expect(revealed.room.questionStage.list).toBe(false);
});

it('[QA6] a replay takes their place, and they take its', () => {
  const round = roundOf(lunch, phases.closed).id;
  const replayed = given(staged(), [{ type: 'screen:replay', poll, round, from: 0, isPlaying: true }]);
  expect(replayed.room).toMatchObject({ questionStage: { list: false, pinned: null }, replay: { round } });
  expect(staged(replayed).room).toMatchObject({ questionStage: { list: true }, replay: null });
});

it('rules say only what changes', () => {
  const held = given(roomOf(), [{ type: 'questions:rules', hold: true }]);
  expect(held.room.questions).toEqual({ enabled: true, hold: true, anonymous: false });
  expect(attempt(held, { type: 'questions:rules', hold: true })).toMatchObject({ isChanged: false });
  const off = given(held, [{ type: 'questions:rules', enabled: false }]);
  expect(phoneView(off, new Map(), 0, false)).not.toHaveProperty('questions');
  const quiet = given(roomOf(), [{ type: 'reactions:rules', enabled: false }]);
  expect(phoneView(quiet, new Map(), 0, false)).not.toHaveProperty('reactions');
});
