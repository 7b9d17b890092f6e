import { refuse } from '#protocol/errors';
import type { Judged, Standing } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import { isAskedAs, type Poll, type RoundId } from '#protocol/polls';
import { kindOf } from './kinds/index.ts';
import type { OrderOf } from './orders.ts';
import { named } from './rounds.ts';
import { changed, type Outcome, type RoomState, type Round, unchanged } from './state.ts';

export type Judgement = Judged[number][1];

type AnswerOrder = OrderOf<'answer:remove'> | OrderOf<'answer:approve'> | OrderOf<'answer:restore'>;

/** What was said of an answer; null: nothing. */
export function judgementOf({ judged }: Pick<Round, 'judged'>, fold: string): Judgement | null {
  return judged.find(([key]) => key === fold)?.[1] ?? null;
}

/** The round with this said of an answer; null: as if nothing had been. */
export function withJudgement(round: Round, fold: string, judgement: Judgement | null): Round {
  const others = round.judged.filter(([key]) => key !== fold);
  return { ...round, judged: judgement === null ? others : [...others, [fold, judgement]] };
}

/** How this round's kind tells the answer; null: it is not answered in one's own words. */
export function foldIn({ asked }: Pick<Round, 'asked'>, key: string): string | null {
  return kindOf(asked).answers?.fold(key) ?? null;
}

/**
 * Takes an answer off every screen and phone, lets one that is held onto them, brings one back. In any round of the poll,
 * whatever its phase. Refuses with `no-such-poll`, `no-such-round`, `bad-payload` (there are no answers), `too-many-answers`.
 */
export function judgeAnswer(state: RoomState, order: AnswerOrder): Outcome {
  const round = named(state, order);
  if ('ok' in round) return round;
  const fold = foldIn(round, order.key);
  if (fold === null) return refuse('bad-payload');
  const isHeld = kindOf(round.asked).answers?.isHeld(round.asked.ask) === true;
  const before = judgementOf(round, fold);
  const standing: Standing = before ?? (isHeld ? 'held' : 'shown');
  const next = nextStanding(order.type, standing);
  if (next === standing || next === 'held') return unchanged(state, order.poll);
  // What is shown by itself needs no word for it.
  const judgement = next === 'shown' && !isHeld ? null : next;
  if (before === null && round.judged.length >= limits.maxJudged) return refuse('too-many-answers');
  return changed(state, {}, [withJudgement(round, fold, judgement)], order.poll);
}

/**
 * Holds answers back until they are approved, or no longer, in any round of the poll and in every phase: at once, for whoever
 * has to do it has trouble in the hall. What was approved stays, what was removed stays away. The round goes on, and so does
 * its poll. Refuses with `no-such-poll`, `no-such-round`, `bad-payload` (there are no answers).
 */
export function holdAnswers(state: RoomState, order: OrderOf<'answer:hold'>): Outcome {
  const round = named(state, order);
  if ('ok' in round) return round;
  const { answers } = kindOf(round.asked);
  if (!answers) return refuse('bad-payload');
  if (answers.isHeld(round.asked.ask) === order.hold) return unchanged(state, order.poll);
  const held = (poll: Poll): Poll => ({ ...poll, ask: { ...poll.ask, hold: order.hold } }) as Poll;
  const deck = state.room.deck.map((poll) =>
    poll.id === order.poll && isAskedAs(poll, round.asked) ? { ...held(poll), version: poll.version + 1 } : poll,
  );
  return changed(state, { deck }, [{ ...round, asked: held(round.asked) }], order.poll);
}

function nextStanding(type: AnswerOrder['type'], standing: Standing): Judgement | 'held' {
  switch (type) {
    case 'answer:remove':
      return 'removed';
    case 'answer:approve':
      return 'shown';
    case 'answer:restore':
      return standing === 'removed' ? 'shown' : standing;
    default:
      return type satisfies never;
  }
}

/** Takes a judgement back, if it is still what it was. null: it is not, or the round is gone. */
export function unjudged(
  state: RoomState,
  step: { round: RoundId; fold: string; before: Judgement | null; after: Judgement | null },
): Outcome | null {
  const round = state.rounds.find(({ id }) => id === step.round);
  if (!round) return null;
  const present = judgementOf(round, step.fold);
  if (present === step.before) return unchanged(state);
  if (present !== step.after) return null;
  return changed(state, {}, [withJudgement(round, step.fold, step.before)]);
}
