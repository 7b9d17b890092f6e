import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { isAskedAs, type Poll, type PollId, type RoundId } from '#protocol/polls';
import { setLock } from './access.ts';
import { placed } from './deck-places.ts';
import { isRunning, settled } from './phases.ts';
import { currentRound, otherOpen, pollOf, reopened } from './rounds.ts';
import { changed, type Moment, type Outcome, type RoomState, type Round, unchanged } from './state.ts';
import { deckMark, type UndoEntry, type UndoStep, untilOf, withRoom } from './undo-entries.ts';

const blocked = () => refuse('undo-blocked');

type StepOf<W extends UndoStep['what']> = Extract<UndoStep, { what: W }>;

/**
 * Takes one step back: an order of its own against the room as it is now, so it deletes no ballot and overwrites nothing
 * newer. Taken back twice, it finds its work done. Refuses with `undo-too-late`, and with `undo-blocked` when something
 * newer stands on the step.
 */
export function undo(state: RoomState, id: string, moment: Moment): Outcome {
  const entry = state.room.undo.find((held) => held.id === id);
  if (!entry) return refuse('undo-too-late');
  if (entry.isDone) return unchanged(state);
  if (untilOf(entry) < moment.now) return refuse('undo-too-late');
  const outcome = takeBack(state, entry, moment);
  if (!outcome.ok) return outcome;
  const done = state.room.undo.map((held): UndoEntry => (held === entry ? { ...held, isDone: true } : held));
  // What was done by hand meanwhile needs no order, but the offer has to go.
  return withRoom(outcome.isChanged ? outcome : changed(state, {}), { undo: done });
}

function takeBack(state: RoomState, entry: UndoEntry, moment: Moment): Outcome {
  switch (entry.what) {
    case 'close':
      return reopen(state, entry, moment);
    case 'reveal':
      return hideAgain(state, entry);
    case 'rerun':
      return archive(state, entry, moment);
    case 'lock':
      return setLock(state, false);
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

function reopen(state: RoomState, step: StepOf<'close'>, { now }: Moment): Outcome {
  const round = standing(state, step.poll, step.round);
  if (!round || otherOpen(state, step.poll)) return blocked();
  if (round.phase.phase === 'open') return unchanged(state);
  // Nobody votes knowing the result: the reveal has to be taken back first.
  if (round.resultsShown && !step.resultsShown) return blocked();
  return changed(state, { shown: step.poll }, [reopened(round, goesOn(step.closesAt, now))]);
}

function hideAgain(state: RoomState, { poll, round: id }: StepOf<'reveal'>): Outcome {
  const round = currentRound(state, poll);
  if (round?.id !== id || !pollOf(state, poll)) return blocked();
  return round.resultsShown ? changed(state, {}, [{ ...round, resultsShown: false }]) : unchanged(state);
}

/** The rerun's round stays with its ballots; the one before is the poll's current one again. */
function archive(state: RoomState, step: StepOf<'rerun'>, { now }: Moment): Outcome {
  const round = currentRound(state, step.poll);
  const earlier = state.rounds.findLast(
    ({ poll, id, archived }) => poll === step.poll && id !== step.round && !archived,
  );
  const poll = pollOf(state, step.poll);
  if (!poll || round?.id !== step.round || earlier?.id !== step.before) return blocked();
  if (otherOpen(state, step.poll)) return blocked();
  const phase =
    round.phase.phase === 'open'
      ? ({ phase: 'closed', openedAt: round.phase.openedAt, closedAt: now } as const)
      : settled(round.phase);
  const archived: Round = { ...round, phase, archived: true };
  if (!step.wasOpen) return changed(state, { shown: step.poll }, [archived]);
  if (!isAskedAs(earlier.asked, poll)) return blocked();
  return changed(state, { shown: step.poll }, [reopened(earlier, goesOn(step.wasOpen.closesAt, now)), archived]);
}

function unAdd(state: RoomState, { poll: id }: StepOf<'add'>): Outcome {
  const poll = pollOf(state, id);
  if (!poll) return unchanged(state);
  // Written on since, or asked: taking that away is a removal, with its own question and its own undo.
  if (poll.version !== 1 || state.rounds.some((round) => round.poll === id)) return blocked();
  const deck = state.room.deck.filter((held) => held !== poll);
  return changed(state, { deck, shown: state.room.shown === id ? (deck[0]?.id ?? null) : state.room.shown });
}

function restoreTexts(state: RoomState, { poll: id, version, before }: StepOf<'edit'>, { now }: Moment): Outcome {
  const poll = pollOf(state, id);
  if (poll?.version !== version) return blocked();
  if (state.rounds.some((round) => round.poll === id && isRunning(round.phase, now))) return blocked();
  const restored: Poll = { ...before, version: version + 1 };
  return changed(state, { deck: state.room.deck.map((held) => (held === poll ? restored : held)) });
}

function moveBack(state: RoomState, entry: UndoEntry & StepOf<'move'>): Outcome {
  const { deck, undo: held } = state.room;
  const poll = pollOf(state, entry.poll);
  const last = held.findLast((other) => other.what === 'move' && other.poll === entry.poll && !other.isDone);
  if (!poll || last !== entry || (entry.after !== null && !pollOf(state, entry.after))) return blocked();
  return changed(state, { deck: placed(deck, poll, entry.after) });
}

function putBack(state: RoomState, step: UndoEntry & StepOf<'remove'>): Outcome {
  const { deck, shown, undo: held } = state.room;
  // A file has said since what the deck is.
  const isReplaced = held.slice(held.indexOf(step)).some(({ what, isDone }) => what === 'replace' && !isDone);
  if (isReplaced || pollOf(state, step.poll) || deck.length >= limits.maxPolls) return blocked();
  const wasShown = step.shown === step.poll;
  const isFree = shown === step.shownNext && !state.rounds.some(({ phase }) => phase.phase === 'open');
  return changed(state, {
    deck: placed(deck, step.removed, step.after),
    shown: shown === null || (wasShown && isFree) ? step.poll : shown,
  });
}

/** Polls that the file had changed come back as newer versions, the others as they were. */
function restoreDeck(state: RoomState, step: StepOf<'replace'>): Outcome {
  const { deck } = state.room;
  if (deckMark(deck) !== step.mark || state.rounds.some(({ phase }) => phase.phase === 'open')) return blocked();
  const restored = step.deck.map((poll) => {
    const held = pollOf(state, poll.id);
    return held && held.version !== poll.version ? { ...poll, version: held.version + 1 } : poll;
  });
  return changed(state, { deck: restored, shown: step.shown, title: step.title });
}
