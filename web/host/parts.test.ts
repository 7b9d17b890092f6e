import { expect, test } from 'vitest';
import { turnsOf } from './parts.ts';

test('a laptop shows the deck beside the stage; a smaller one lets it take turns; a phone everything', () => {
  expect(turnsOf({ isRemote: false, isWide: true, isHost: true })).toEqual(['talk', 'asked', 'room']);
  expect(turnsOf({ isRemote: false, isWide: false, isHost: true })).toEqual(['deck', 'talk', 'asked', 'room']);
  expect(turnsOf({ isRemote: true, isWide: false, isHost: true })).toEqual(['result', 'deck', 'talk', 'asked', 'room']);
});

test('[I6] a moderator has neither deck nor room', () => {
  expect(turnsOf({ isRemote: false, isWide: true, isHost: false })).toEqual(['talk', 'asked']);
  expect(turnsOf({ isRemote: true, isWide: false, isHost: false })).toEqual(['result', 'talk', 'asked']);
});
