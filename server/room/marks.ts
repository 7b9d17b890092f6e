import { limits } from '#protocol/limits';
import type { Mark } from '#protocol/replay';
import { shownRound } from './rounds.ts';
import type { Applied, Moment, RoomState, Round } from './state.ts';

/**
 * Notes in each round what an order did to it: opened, closed, revealed, hidden, and what was announced while it was
 * open. Found by comparing, so that no order, countdown or step back can forget to say so.
 */
export function marked(was: RoomState, applied: Applied, { now }: Moment): Applied {
  const { state } = applied;
  const before = new Map(was.rounds.map((round) => [round.id, round]));
  const changed = new Map<string, Round>(applied.changed.map((round) => [round.id, round]));
  for (const round of applied.changed) note(round, marksOf(before.get(round.id), round, now));
  const told = announced(was, state);
  if (told) note(told.round, [told.mark]);
  if ([...changed.values()].every((round) => applied.changed.includes(round))) return applied;
  const rounds = state.rounds.map((round) => changed.get(round.id) ?? round);
  return { ...applied, state: { ...state, rounds }, changed: [...changed.values()] };

  function note(round: Round, marks: readonly Mark[]) {
    if (marks.length === 0) return;
    const present = changed.get(round.id) ?? round;
    changed.set(round.id, { ...present, marks: bounded([...present.marks, ...marks]) });
  }
}

function marksOf(was: Round | undefined, { phase, resultsShown }: Round, now: number): Mark[] {
  const marks: Mark[] = [];
  const isOpen = phase.phase === 'open';
  if (!was) marks.push({ at: phase.openedAt, what: 'open' });
  else if (was.phase.phase === 'open' && !isOpen) marks.push({ at: phase.closedAt, what: 'close' });
  else if (was.phase.phase !== 'open' && isOpen) marks.push({ at: now, what: 'reopen' });
  if (was && was.resultsShown !== resultsShown) marks.push({ at: now, what: resultsShown ? 'reveal' : 'hide' });
  return marks;
}

function announced(was: RoomState, is: RoomState): { round: Round; mark: Mark } | null {
  const { announcement } = is.room;
  const round = shownRound(is);
  if (announcement === null || announcement.id === was.room.announcement?.id) return null;
  if (round?.phase.phase !== 'open') return null;
  return { round, mark: { at: announcement.at, what: 'announcement', text: announcement.text } };
}

/** The opening stays. */
function bounded(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= limits.maxMarks) return marks;
  return [...marks.slice(0, 1), ...marks.slice(1 - limits.maxMarks)];
}
