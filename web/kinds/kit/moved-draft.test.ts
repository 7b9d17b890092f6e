import { expect, test } from 'vitest';
import type { KeptDraft } from './kept-draft.ts';
import { heldIn } from './moved-draft.ts';

const inHand: KeptDraft<string> = { draft: 'half a tho', isSent: false };
const sent: KeptDraft<string> = { draft: 'a thought', isSent: true };
const nothing = () => null;

test('a form begins with what was kept of its round', () => {
  expect(heldIn('r1', (round) => (round === 'r1' ? inHand : null))).toEqual({
    round: 'r1',
    kept: inHand,
    isMoved: false,
  });
  expect(heldIn(null, () => inHand)).toEqual({ round: null, kept: null, isMoved: false });
});

test('nothing changes while the round is the same', () => {
  const before = heldIn('r1', () => inHand);
  expect(heldIn('r1', nothing, before)).toBe(before);
});

test('what is in hand goes along when the question is asked anew, also over an edit between two rounds', () => {
  const first = heldIn('r1', () => inHand);
  const edited = heldIn(null, nothing, first);
  expect(edited).toEqual({ round: null, kept: inHand, isMoved: true });
  expect(heldIn('r2', () => sent, edited)).toEqual({ round: 'r2', kept: inHand, isMoved: true });
});

test('what was sent stays with the round it was sent in', () => {
  const first = heldIn('r1', () => sent);
  expect(heldIn('r2', nothing, first)).toEqual({ round: 'r2', kept: null, isMoved: false });
});
