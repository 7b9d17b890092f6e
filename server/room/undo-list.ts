import type { Poll } from '#protocol/polls';
import type { Undoable } from '#protocol/undo';
import type { RoomState } from './state.ts';
import { canUndo } from './undo.ts';
import { type UndoEntry, untilOf } from './undo-entries.ts';

/**
 * What a host may take back now, newest last. What something newer stands on would be refused and is left out; it comes
 * again if that is taken back in time. So is what was taken back by hand.
 */
export function undoList(state: RoomState, now: number): Undoable[] {
  const { deck, undo: entries } = state.room;
  return entries.flatMap((entry) => {
    if (!canUndo(state, entry, now)) return [];
    const { id, what } = entry;
    return [{ id, what, until: untilOf(entry), ...aboutOf(deck, entry) }];
  });
}

function aboutOf(deck: readonly Poll[], entry: UndoEntry): Pick<Undoable, 'question' | 'name' | 'answer'> {
  if ('answer' in entry) return { answer: entry.answer };
  if (entry.what === 'ban') return entry.name === null ? {} : { name: entry.name };
  if (entry.what === 'remove') return { question: entry.removed.question };
  const question = 'poll' in entry ? deck.find(({ id }) => id === entry.poll)?.question : undefined;
  return question === undefined ? {} : { question };
}
