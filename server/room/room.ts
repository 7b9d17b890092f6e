import { type Refusal, refuse } from '#protocol/errors';
import type { PollId } from '#protocol/polls';
import { setLock, setPasscode } from './access.ts';
import { holdAnswers, judgeAnswer } from './answers.ts';
import { banVoter, unbanVoter } from './bans.ts';
import { setComparison, withoutStale } from './compare.ts';
import { endCountdown, setCountdown } from './countdown.ts';
import { addPoll, editPoll } from './deck.ts';
import { duplicatePoll, movePoll, removePoll } from './deck-places.ts';
import { replaceDeck } from './deck-replace.ts';
import { addKey, keyInUse, revokeKey } from './keys.ts';
import { setLogo } from './logo.ts';
import { setLook } from './look.ts';
import { marked } from './marks.ts';
import type { Order } from './orders.ts';
import { pinQuestion, setQuestionRules, setReactions, showQuestions, withoutStaleStage } from './questions/stage.ts';
import { setBoard, withoutStaleBoard } from './quiz/board.ts';
import { setTeams } from './quiz/teams.ts';
import { endReplay, showReplay } from './replay.ts';
import { closeRound, openRound, rerunRound, settleRound, shownRound, showResults } from './rounds.ts';
import { announce, setBlank, setLanguage, setNames, setTitle } from './stage.ts';
import { changed, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';
import { back, forward } from './steps.ts';
import { muteVoter, setChatRules, unmuteVoter } from './talk.ts';
import { undo } from './undo.ts';
import { undoable } from './undo-entries.ts';
import { stepOf } from './undo-steps.ts';

/**
 * Applies one order. Refuses with the closed list of codes; never throws. Orders that act on a round name it, so a
 * repeated one finds its work done and changes nothing (protocol/README.md, P3). What can be taken back is noted.
 */
export function apply(state: RoomState, order: Order, moment: Moment): Outcome {
  // The order may have waited for its turn: whose key was revoked meanwhile has nothing to say.
  if (typeof order.by === 'number' && !keyInUse(state, order.by)) return refuse('not-allowed');
  const meant = meaning(state, order);
  if ('ok' in meant) return meant;
  const carriedOut = carryOut(state, meant, moment);
  if (!carriedOut.ok || !carriedOut.isChanged) return carriedOut;
  const standing = withoutStaleBoard(endReplay(withoutStale(marked(state, carriedOut, moment))));
  const outcome = withoutStaleStage(state, standing);
  const step = stepOf(meant, state, outcome.state);
  return step ? undoable(outcome, step, moment) : outcome;
}

type Plain = Exclude<Order, { readonly type: 'step:forward' | 'step:back' }>;

/** A clicker's step stands for one of the other orders, by what is shown. */
function meaning(state: RoomState, order: Order): Plain | Refusal {
  switch (order.type) {
    case 'step:forward':
      return forward(state, order.seen);
    case 'step:back':
      return back(state, order.seen);
    default:
      return order;
  }
}

function carryOut(state: RoomState, order: Plain, moment: Moment): Outcome {
  switch (order.type) {
    case 'poll:open':
      return openRound(state, order, moment);
    case 'poll:close':
      return closeRound(state, order, moment);
    case 'poll:reveal':
      return showResults(state, order, true);
    case 'poll:hide':
      return showResults(state, order, false);
    case 'poll:rerun':
      return rerunRound(state, order, moment);
    case 'poll:show':
      return showPoll(state, order.poll);
    case 'poll:countdown':
      return setCountdown(state, order, moment);
    case 'deck:add':
      return addPoll(state, order, moment);
    case 'deck:edit':
      return editPoll(state, order, moment);
    case 'deck:duplicate':
      return duplicatePoll(state, order, moment);
    case 'deck:move':
      return movePoll(state, order);
    case 'deck:remove':
      return removePoll(state, order, moment);
    case 'deck:replace':
      return replaceDeck(state, order, moment);
    case 'chat:rules':
      return setChatRules(state, order);
    case 'announce':
      return announce(state, order, moment);
    case 'screen:blank':
      return setBlank(state, order.blank);
    case 'screen:look':
      return setLook(state, order);
    case 'screen:compare':
      return setComparison(state, order);
    case 'screen:replay':
      return showReplay(state, order, moment);
    case 'room:title':
      return setTitle(state, order.title);
    case 'room:lock':
      return setLock(state, order.lock);
    case 'room:passcode':
      return setPasscode(state, order.passcode);
    case 'screen:board':
      return setBoard(state, order);
    case 'room:teams':
      return setTeams(state, order);
    case 'room:language':
      return setLanguage(state, order);
    case 'room:names':
      return setNames(state, order);
    case 'room:logo':
      return setLogo(state, order);
    case 'undo':
      return undo(state, order.id, moment);
    case 'key:add':
      return addKey(state, order, moment);
    case 'key:revoke':
      return revokeKey(state, order, moment);
    case 'voter:ban':
      return banVoter(state, order, moment);
    case 'voter:unban':
      return unbanVoter(state, order.number);
    case 'voter:mute':
      return muteVoter(state, order, moment);
    case 'voter:unmute':
      return unmuteVoter(state, order.number);
    case 'answer:remove':
    case 'answer:approve':
    case 'answer:restore':
      return judgeAnswer(state, order);
    case 'questions:rules':
      return setQuestionRules(state, order);
    case 'question:pin':
      return pinQuestion(state, order.question);
    case 'screen:questions':
      return showQuestions(state, order.show);
    case 'reactions:rules':
      return setReactions(state, order.enabled);
    case 'answer:hold':
      return holdAnswers(state, order);
    case 'round:settle':
      return settleRound(state, order.round, moment);
    case 'round:time-up':
      return endCountdown(state, order.round, moment);
    default:
      return order satisfies never;
  }
}

function showPoll(state: RoomState, id: PollId): Outcome {
  if (!state.room.deck.some((poll) => poll.id === id)) return refuse('no-such-poll');
  if (state.room.shown === id) return unchanged(state, id);
  if (shownRound(state)?.phase.phase === 'open') return refuse('round-running');
  return changed(state, { shown: id }, [], id);
}
