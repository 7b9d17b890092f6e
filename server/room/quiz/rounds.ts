import type { PollSettings } from '#protocol/polls';
import type { Quiz } from '#protocol/quiz';
import { currentRound } from '../rounds.ts';
import type { RoomState, Round } from '../state.ts';

export type QuizRound = Round & { readonly asked: { readonly settings: PollSettings & { readonly quiz: Quiz } } };

/** Voting is over and the hall has seen the results: from here on everybody may know what was right. */
export const isRevealed = ({ phase, resultsShown }: Pick<Round, 'phase' | 'resultsShown'>): boolean =>
  resultsShown && phase.phase === 'closed';

const isQuizRound = (round: Round): round is QuizRound => round.asked.settings.quiz !== null;

/**
 * The rounds that give points, in the order in which they were opened: of every poll of the deck that is a question of a
 * quiz the current one, once it is revealed. So a rerun, an undo or a removed poll needs no bookkeeping.
 */
export function countedRounds(state: RoomState): readonly QuizRound[] {
  const current = state.room.deck.flatMap(({ id }) => currentRound(state, id) ?? []);
  return current
    .filter(isQuizRound)
    .filter(isRevealed)
    .sort((one, other) => one.phase.openedAt - other.phase.openedAt || (one.id < other.id ? -1 : 1));
}
