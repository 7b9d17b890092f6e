import type { Choice, VoterId } from '#protocol/polls';
import type { Quiz } from '#protocol/quiz';
import { kindOf } from '../kinds/index.ts';
import type { QuizRound } from './rounds.ts';

/**
 * The ballots of one closed round that count, in the order in which the server received them, as columns: index i of each
 * is one ballot. `receivedAts`: server time, ms.
 */
export interface Answers {
  readonly voters: readonly VoterId[];
  readonly choices: readonly Choice[];
  readonly receivedAts: readonly number[];
}

/** How one voter stands after some rounds. */
export interface Score {
  /** In the order of the first answers, from 1. */
  readonly player: number;
  readonly points: number;
  /** What the answers that brought points took, ms: among equals the quicker one is ahead. */
  readonly ms: number;
  /** Right answers in a row, up to the last round. */
  readonly streak: number;
  /** In the last round. */
  readonly gained: number;
}

export type Scores = ReadonlyMap<VoterId, Score>;

/** The part of its points that an answer at the very end keeps. */
const lastPart = 0.5;
/** What each right answer in a row brings beyond the first, as a part of the points, and for how many it grows. */
const streakPart = 0.1;
const maxStreakSteps = 5;

/** The time in which an answer loses what it can lose: the poll's time limit, else as long as voting was open. */
function answerMs({ asked, phase }: QuizRound): number {
  const { timeLimitS } = asked.settings;
  if (timeLimitS !== null) return timeLimitS * 1_000;
  return phase.phase === 'open' ? 1 : Math.max(1, phase.closedAt - phase.openedAt);
}

/** `right` from 0 to 1, `used`: the share of the time that was used, from 0 to 1; `streak` with this answer. */
export function pointsOf(
  { points, timing, streaks }: Quiz,
  { right, used, streak }: { readonly right: number; readonly used: number; readonly streak: number },
): number {
  const timed = timing === 'free' ? 1 : 1 - (1 - lastPart) * used;
  const more = streaks && streak > 1 ? streakPart * Math.min(streak - 1, maxStreakSteps) : 0;
  return Math.round(points * right * timed) + Math.round(points * more);
}

/** How everybody stands after one more round. Pure: the same ballots give the same scores ever after. */
export function scoresAfter(before: Scores, round: QuizRound, { voters, choices, receivedAts }: Answers): Scores {
  const { asked, phase } = round;
  const { quiz } = asked.settings;
  const wholeMs = answerMs(round);
  const rightness = rightnessIn(round);
  const scores = new Map<VoterId, Score>();
  for (const [voter, score] of before) scores.set(voter, { ...score, streak: 0, gained: 0 });
  for (const [index, voter] of voters.entries()) {
    const held = before.get(voter) ?? { player: scores.size + 1, points: 0, ms: 0, streak: 0 };
    const right = rightness(choices[index] ?? '');
    const ms = Math.min(wholeMs, Math.max(0, (receivedAts[index] ?? 0) - phase.openedAt));
    const streak = right === 1 ? held.streak + 1 : 0;
    const gained = pointsOf(quiz, { right, used: ms / wholeMs, streak });
    const { player } = held;
    scores.set(voter, { player, points: held.points + gained, ms: held.ms + (gained > 0 ? ms : 0), streak, gained });
  }
  return scores;
}

/** How right a choice is in this round. Thousands make the same choice: each is read once. */
function rightnessIn({ asked }: QuizRound): (choice: Choice) => number {
  const kind = kindOf(asked);
  const known = new Map<Choice, number>();
  return (choice) => {
    const right = known.get(choice) ?? kind.isRight?.(asked, choice, asked.settings.quiz) ?? 0;
    known.set(choice, right);
    return right;
  };
}

/** From 0 to 1. */
export const rightnessOf = (round: QuizRound, choice: Choice): number => rightnessIn(round)(choice);
