import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { isAskedAs, type Poll, type PollId, type RoundId } from '#protocol/polls';
import { setLock } from './access.ts';
import { unjudged } from './answers.ts';
import { placed } from './deck-places.ts';
import { isRunning, settled } from './phases.ts';
import { currentRound, otherOpen, pollOf, reopened } from './rounds.ts';
import { changed, type Moment, type Outcome, type RoomState, type Round, unchanged } from './state.ts';
import { deckMark, type UndoEntry, type UndoStep, untilOf, withRoom } from './undo-entries.ts';

const blocked = () => refuse('undo-blocked');

type UndoMoment = Pick<Moment, 'now' | 'voters'>;

type StepOf<W extends UndoStep['what']> = Extract<UndoStep, { what: W }>;

/**
 * Takes one step back: an order of its own against the room as it is now, so it deletes no ballot and overwrites nothing
 * newer. Taken back twice, it finds its work done. Refuses with `undo-too-late`, and with `undo-blocked` when something
 * newer stands on the step.
 */
export function undo(state: RoomState, id: string, moment: UndoMoment): Outcome {
  const entry = state.room.undo.find((held) => held.id === id);
  if (!entry) return refuse('undo-too-late');
  if (entry.isDone) return unchanged(state);
  if (untilOf(entry) < moment.now) return refuse('undo-too-late');
  const outcome = attempt(state, entry, moment);
  if (!outcome.ok) return outcome;
  const done = state.room.undo.map((held): UndoEntry => (held === entry ? { ...held, isDone: true } : held));
  // What was done by hand meanwhile needs no order, but the offer has to go.
  return withRoom(outcome.isChanged ? outcome : changed(state, {}), { undo: done });
}

/** Is there something to take back, and does nothing newer stand on it? */
export function canUndo(state: RoomState, entry: UndoEntry, now: number): boolean {
  if (entry.isDone || untilOf(entry) < now) return false;
  const outcome = attempt(state, entry, { now, voters: null });
  return outcome.ok && outcome.isChanged;
}

function attempt(state: RoomState, entry: UndoEntry, moment: UndoMoment): Outcome {
  const isDoneAgain = later(state, entry).some((other) => isSameStep(other, entry));
  return isDoneAgain ? blocked() : takeBack(state, entry, moment);
}

/** What was done after this step and stands. */
function later({ room: { undo: held } }: RoomState, entry: UndoEntry): UndoEntry[] {
  return held.slice(held.indexOf(entry) + 1).filter(({ isDone }) => !isDone);
}

/** The same done again, to the same poll and round: that has to be taken back first. */
function isSameStep(one: UndoEntry, other: UndoEntry): boolean {
  const about = (entry: UndoEntry) => [
    entry.what,
    'poll' in entry ? entry.poll : null,
    'round' in entry ? entry.round : null,
    'voter' in entry ? entry.voter : null,
    'fold' in entry ? entry.fold : null,
  ];
  return about(one).join() === about(other).join();
}

function takeBack(state: RoomState, entry: UndoEntry, moment: UndoMoment): Outcome {
  switch (entry.what) {
    case 'close':
      return reopen(state, entry, moment);
    case 'reveal':
      return hideAgain(state, entry);
    case 'rerun':
      return archive(state, entry, moment);
    case 'lock':
      return setLock(state, false);
    case 'ban':
      return letIn(state, entry);
    case 'answer-removed':
    case 'answer-shown':
      return unjudged(state, entry) ?? blocked();
    case 'add':
      return unAdd(state, entry);
    case 'edit':
      return restoreTexts(state, entry, moment);
    case 'move':
      return moveBack(state, entry);
    case 'remove':
      return putBack(state, entry);
    case 'replace':
      return restoreDeck(state, entry);
    default:
      return entry satisfies never;
  }
}

/** The named round, if it is the poll's current one and asks what the poll still asks. */
function standing(state: RoomState, poll: PollId, id: RoundId): Round | null {
  const round = currentRound(state, poll);
  const held = pollOf(state, poll);
  return round?.id === id && held && isAskedAs(round.asked, held) ? round : null;
}

/** A countdown goes on if it has not run out. */
const goesOn = (closesAt: number | null, now: number) => (closesAt !== null && closesAt > now ? closesAt : null);

function reopen(state: RoomState, step: UndoEntry & StepOf<'close'>, { now }: UndoMoment): Outcome {
  const round = standing(state, step.poll, step.round);
  if (!round || otherOpen(state, step.poll)) return blocked();
  if (round.phase.phase === 'open') return unchanged(state);
  // Nobody votes knowing the result: the reveal has to be taken back first. Results that were hidden again were seen.
  const isRevealed = later(state, step).some((other) => other.what === 'reveal' && other.round === step.round);
  if (isRevealed || (round.resultsShown && !step.resultsShown)) return blocked();
  return changed(state, { shown: step.poll }, [reopened(round, goesOn(step.closesAt, now))]);
}

function hideAgain(state: RoomState, { poll, round: id }: StepOf<'reveal'>): Outcome {
  const round = currentRound(state, poll);
  if (round?.id !== id || !pollOf(state, poll)) return blocked();
  return round.resultsShown ? changed(state, {}, [{ ...round, resultsShown: false }]) : unchanged(state);
}

/** The rerun's round stays with its ballots; the one before is the poll's current one again. */
function archive(state: RoomState, step: StepOf<'rerun'>, { now, voters }: UndoMoment): Outcome {
  const round = currentRound(state, step.poll);
  const earlier = state.rounds.findLast(
    ({ poll, id, archived }) => poll === step.poll && id !== step.round && !archived,
  );
  const poll = pollOf(state, step.poll);
  if (!poll || round?.id !== step.round || earlier?.id !== step.before) return blocked();
  if (otherOpen(state, step.poll)) return blocked();
  const { phase } = round;
  const closed =
    phase.phase === 'open'
      ? ({ phase: { phase: 'closed', openedAt: phase.openedAt, closedAt: now }, voters } as const)
      : { phase: settled(phase) };
  const archived: Round = { ...round, ...closed, archived: true };
  if (!step.wasOpen) return changed(state, { shown: step.poll }, [archived]);
  if (!isAskedAs(earlier.asked, poll)) return blocked();
  return changed(state, { shown: step.poll }, [reopened(earlier, goesOn(step.wasOpen.closesAt, now)), archived]);
}

function letIn(state: RoomState, { voter }: StepOf<'ban'>): Outcome {
  const banned = state.room.banned.filter((ban) => ban.voter !== voter);
  return banned.length === state.room.banned.length ? unchanged(state) : changed(state, { banned });
}

function unAdd(state: RoomState, { poll: id }: StepOf<'add'>): Outcome {
  const poll = pollOf(state, id);
  if (!poll) return unchanged(state);
  // Written on since, or asked: taking that away is a removal, with its own question and its own undo.
  if (poll.version !== 1 || state.rounds.some((round) => round.poll === id)) return blocked();
  const deck = state.room.deck.filter((held) => held !== poll);
  return changed(state, { deck, shown: state.room.shown === id ? (deck[0]?.id ?? null) : state.room.shown });
}

function restoreTexts(state: RoomState, { poll: id, version, before }: StepOf<'edit'>, { now }: UndoMoment): Outcome {
  const poll = pollOf(state, id);
  if (poll?.version !== version) return blocked();
  if (state.rounds.some((round) => round.poll === id && isRunning(round.phase, now))) return blocked();
  const restored: Poll = { ...before, version: version + 1 };
  return changed(state, { deck: state.room.deck.map((held) => (held === poll ? restored : held)) });
}

function moveBack(state: RoomState, { poll: id, after }: StepOf<'move'>): Outcome {
  const poll = pollOf(state, id);
  if (!poll || (after !== null && !pollOf(state, after))) return blocked();
  return changed(state, { deck: placed(state.room.deck, poll, after) });
}

function putBack(state: RoomState, step: UndoEntry & StepOf<'remove'>): Outcome {
  const { deck, shown } = state.room;
  // A file has said since what the deck is.
  const isReplaced = later(state, step).some(({ what }) => what === 'replace');
  if (isReplaced || pollOf(state, step.poll) || deck.length >= limits.maxPolls) return blocked();
  const wasShown = step.shown === step.poll;
  const isFree = shown === step.shownNext && !state.rounds.some(({ phase }) => phase.phase === 'open');
  return changed(state, {
    deck: placed(deck, step.removed, step.after),
    shown: shown === null || (wasShown && isFree) ? step.poll : shown,
  });
}

/**
 * Polls that the file had changed come back as newer versions, the others as they were; what was shown or written over
 * the file's since stays. A poll of the file that was asked is not taken away.
 */
function restoreDeck(state: RoomState, step: StepOf<'replace'>): Outcome {
  const { deck, shown, title } = state.room;
  const kept = new Set(step.deck.map(({ id }) => id));
  const going = new Set(deck.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
  const isInTheWay = state.rounds.some(({ poll, phase }) => going.has(poll) || phase.phase === 'open');
  if (isInTheWay || deckMark(deck) !== step.mark) return blocked();
  const restored = step.deck.map((poll) => {
    const held = pollOf(state, poll.id);
    return held && held.version !== poll.version ? { ...poll, version: held.version + 1 } : poll;
  });
  const isShownSince = shown !== step.shownNext && shown !== null && kept.has(shown);
  return changed(state, {
    deck: restored,
    shown: isShownSince ? shown : step.shown,
    title: title === step.titleNext ? step.title : title,
  });
}
