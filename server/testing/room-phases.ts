import type { VoterId } from '#protocol/polls';
import type { Seen } from '#protocol/schemas';
import type { RoomState } from '../room/state.ts';
import type { UndoEntry } from '../room/undo-entries.ts';
import { drink, keyRecord, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from './room-samples.ts';

const poll = lunch.id;
const round = roundId('lunch-1');
const secret = pollOf('lunch', { settings: { results: 'hidden' } });
const counting = { ...phases.open, closesAt: now + 60_000 };
const closeStep = { what: 'close', poll, round, resultsShown: false, closesAt: null } as const;
const undo: readonly UndoEntry[] = [{ ...closeStep, id: 'step-1', at: now - 1_000, isDone: false }];
const muted = [{ number: 1, voter: 'ana' as VoterId, name: 'Ana', at: now, until: null }];
const banned = [{ number: 1, voter: 'ana' as VoterId, name: 'Ana', at: now }];
const hostKeys = [keyRecord(1), keyRecord(2, { rights: 'moderator' })];
const room = (...[rounds, change]: Parameters<typeof roomOf>): RoomState => ({
  ...roomOf(rounds, { undo, banned, muted, ...change }),
  hostKeys,
});

/** A room of two polls with `lunch` shown, in every phase it can be in. */
export const states = {
  draft: room(),
  open: room([roundOf(lunch, counting)]),
  hiddenOpen: room([roundOf(secret, phases.open)], { deck: [secret, drink] }),
  closing: room([roundOf(secret, phases.closing)], { deck: [secret, drink] }),
  hidden: room([roundOf(secret, phases.closed)], { deck: [secret, drink] }),
  closed: room([roundOf(lunch, phases.closed)]),
} satisfies Record<string, RoomState>;
export type State = keyof typeof states;

/** What a clicker has in sight in each. */
export const seen: Record<State, Seen> = {
  draft: { shown: poll, round: null, phase: 'draft', resultsShown: false },
  open: { shown: poll, round, phase: 'open', resultsShown: true },
  hiddenOpen: { shown: poll, round, phase: 'open', resultsShown: false },
  closing: { shown: poll, round, phase: 'closed', resultsShown: false },
  hidden: { shown: poll, round, phase: 'closed', resultsShown: false },
  closed: { shown: poll, round, phase: 'closed', resultsShown: true },
};
