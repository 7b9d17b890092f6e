import { noQuestionStage, type QuestionStage } from '#protocol/questions';
import type { OrderOf } from '../orders.ts';
import { shownRound } from '../rounds.ts';
import { type Applied, changed, type Outcome, type RoomState, unchanged } from '../state.ts';
import { withRoom } from '../undo-entries.ts';

/** What is left out stays as it is, so that two clicks do not undo each other. */
export function setQuestionRules(state: RoomState, order: OrderOf<'questions:rules'>): Outcome {
  const { questions } = state.room;
  const { enabled = questions.enabled, hold = questions.hold, anonymous = questions.anonymous } = order;
  const isSame = enabled === questions.enabled && hold === questions.hold && anonymous === questions.anonymous;
  return isSame ? unchanged(state) : changed(state, { questions: { enabled, hold, anonymous } });
}

export function setReactions(state: RoomState, reactions: boolean): Outcome {
  return state.room.reactions === reactions ? unchanged(state) : changed(state, { reactions });
}

/** Whether there is such a question is for the caller to say: the room does not hold them. */
export function pinQuestion(state: RoomState, pinned: number | null): Outcome {
  return set(state, { ...state.room.questionStage, pinned });
}

/** Board, comparison and replay end: there is one thing at a time in place of the poll. */
export function showQuestions(state: RoomState, list: boolean): Outcome {
  return set(state, { ...state.room.questionStage, list });
}

function set(state: RoomState, questionStage: QuestionStage): Outcome {
  const { list, pinned } = state.room.questionStage;
  if (list === questionStage.list && pinned === questionStage.pinned) return unchanged(state);
  const isUp = questionStage.list || questionStage.pinned !== null;
  return changed(state, { questionStage, ...(isUp ? { board: null, compare: null, replay: null } : {}) });
}

/** The questions leave the screens when the hall is to look at something else: a poll, a vote, a result, a board. */
export function withoutStaleStage(before: RoomState, outcome: Applied): Applied {
  const { questionStage } = outcome.state.room;
  if (!questionStage.list && questionStage.pinned === null) return outcome;
  const isGone = isCalledUp(before, outcome.state) || isCovered(outcome.state);
  return isGone ? withRoom(outcome, { questionStage: noQuestionStage }) : outcome;
}

/** Has the host called up another poll, a vote or a result? A vote that ends calls nothing up. */
function isCalledUp(before: RoomState, after: RoomState): boolean {
  const [was, is] = [shownRound(before), shownRound(after)];
  const same = was?.id === is?.id ? was : undefined;
  const isOpened = is?.phase.phase === 'open' && same?.phase.phase !== 'open';
  const isRevealed = is?.resultsShown === true && same?.resultsShown === false;
  return before.room.shown !== after.room.shown || isOpened || isRevealed;
}

const isCovered = ({ room: { board, compare, replay } }: RoomState) => Boolean(board ?? compare ?? replay);
