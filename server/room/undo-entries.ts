import { limits } from '#protocol/limits';
import type { Poll, PollId, RoundId, VoterId } from '#protocol/polls';
import type { Judgement } from './answers.ts';
import type { Moment, Outcome, Room, RoomState } from './state.ts';

/** The little that is needed to take a step back, whatever has happened since. */
export type UndoStep =
  | {
      readonly what: 'close';
      readonly poll: PollId;
      readonly round: RoundId;
      readonly resultsShown: boolean;
      readonly closesAt: number | null;
    }
  | { readonly what: 'reveal'; readonly poll: PollId; readonly round: RoundId }
  | {
      readonly what: 'rerun';
      readonly poll: PollId;
      /** The round the rerun opened. */
      readonly round: RoundId;
      readonly before: RoundId;
      /** What the rerun closed by the way; null: it was closed already. */
      readonly wasOpen: { readonly closesAt: number | null } | null;
    }
  | { readonly what: 'lock' }
  | { readonly what: 'ban'; readonly voter: VoterId; readonly name: string | null }
  | { readonly what: 'add'; readonly poll: PollId }
  | { readonly what: 'edit'; readonly poll: PollId; readonly version: number; readonly before: Poll }
  | { readonly what: 'move'; readonly poll: PollId; readonly after: PollId | null }
  | {
      readonly what: 'answer-removed' | 'answer-shown';
      readonly poll: PollId;
      readonly round: RoundId;
      readonly fold: string;
      /** As it was written in the order. */
      readonly answer: string;
      readonly before: Judgement | null;
      readonly after: Judgement | null;
    }
  | {
      readonly what: 'remove';
      readonly poll: PollId;
      readonly removed: Poll;
      readonly after: PollId | null;
      readonly shown: PollId | null;
      readonly shownNext: PollId | null;
    }
  | {
      readonly what: 'replace';
      readonly deck: readonly Poll[];
      readonly shown: PollId | null;
      readonly title: string;
      /** What the deck became (see `deckMark`), what was shown then, and the title. */
      readonly mark: string;
      readonly shownNext: PollId | null;
      readonly titleNext: string;
    };

export type UndoEntry = UndoStep & {
  readonly id: string;
  readonly at: number;
  /** Taken back already: doing so again changes nothing. */
  readonly isDone: boolean;
};

export const untilOf = ({ at }: UndoEntry) => at + limits.undoMs;

/** Tells decks apart: the same polls in the same versions and order have the same mark. */
export function deckMark(deck: readonly Poll[]): string {
  return deck.map(({ id, version }) => `${id}.${version}`).join(' ');
}

/** Every poll there is or was: in the deck, in rounds, and in what can be taken back. Its id is never given again. */
export function isKnownPoll({ room, rounds }: RoomState, id: PollId): boolean {
  return (
    room.deck.some((poll) => poll.id === id) ||
    rounds.some(({ poll }) => poll === id) ||
    room.undo.some((entry) =>
      entry.what === 'replace' ? entry.deck.some((poll) => poll.id === id) : isAbout(entry, id),
    )
  );
}

const isAbout = (entry: UndoEntry, id: PollId) => 'poll' in entry && entry.poll === id;

/** Adds to an accepted change how to take it back; drops what can no longer be taken back. */
export function undoable(outcome: Outcome, step: UndoStep, { now, newId }: Moment): Outcome {
  if (!outcome.ok || !outcome.isChanged) return outcome;
  const { room } = outcome.state;
  const entry: UndoEntry = { ...step, id: newId(), at: now, isDone: false };
  // A deck replaced twice would be kept twice, and the first cannot come back while the second stands.
  const kept = room.undo.filter(
    (held) => untilOf(held) >= now && !(held.what === 'replace' && step.what === 'replace'),
  );
  return withRoom(outcome, { undo: [...kept, entry].slice(-limits.maxUndo) });
}

/** The same accepted change with more of the room changed. */
export function withRoom<O extends { readonly state: RoomState }>(outcome: O, change: Partial<Room>): O {
  return { ...outcome, state: { ...outcome.state, room: { ...outcome.state.room, ...change } } };
}
