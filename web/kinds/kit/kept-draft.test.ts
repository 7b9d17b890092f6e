import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDraft, readDraft } from './kept-draft.ts';

const isText = (stored: unknown): stored is string => typeof stored === 'string';
const held = new Map<string, string>();

beforeEach(() => {
  held.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('a choice that is being made stays with its round', () => {
  keepDraft('r1', { draft: 'half', isSent: false });
  keepDraft('r2', { draft: 'other', isSent: true });
  expect(readDraft('r1', isText)).toEqual({ draft: 'half', isSent: false });
  expect(readDraft('r2', isText)).toEqual({ draft: 'other', isSent: true });
  keepDraft('r1', null);
  expect(readDraft('r1', isText)).toBeNull();
  keepDraft('r2', null);
  expect(held.size).toBe(0);
});

test('the newest twenty are kept', () => {
  for (let round = 0; round < 25; round++) keepDraft(`r${round}`, { draft: 'x', isSent: false });
  expect(readDraft('r4', isText)).toBeNull();
  expect(readDraft('r5', isText)).not.toBeNull();
});

test.each(['{', '7', 'null', '[7]', '[["r1"]]', '[["r1", null]]', '[["r1", 7]]', '[["r1", {"draft": 7}]]'])(
  'what does not read as a draft is none: %s',
  (stored) => {
    held.set('showhands:choices', stored);
    expect(readDraft('r1', isText)).toBeNull();
    keepDraft('r1', { draft: 'new', isSent: false });
    expect(readDraft('r1', isText)).toEqual({ draft: 'new', isSent: false });
  },
);
