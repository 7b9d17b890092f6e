import type { RightRule } from '#protocol/kinds/facts';
import { factsOf, type PollKind } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { type Quiz, veiledQuiz } from '#protocol/quiz';
import type { Places } from './decision-draft.ts';

/** In a draft a quiz names rows, empty ones counted. */

/** The same quiz after rows have changed their places; what has gone is no longer right. */
export function movedQuiz(quiz: Quiz | null, placeOf: Places): Quiz | null {
  if (!quiz) return null;
  return { ...quiz, right: quiz.right.map(placeOf).filter((place) => place !== null) };
}

/** All rows in the order that is right: those that it does not name yet come last. */
export function orderOf(right: readonly number[], rows: number): readonly number[] {
  const others = Array.from({ length: rows }, (_, row) => row).filter((row) => !right.includes(row));
  return [...right.filter((row) => row < rows), ...others];
}

/** The quiz as it is sent, with places of options that are all written. */
export function sentQuiz(quiz: Quiz | null, kind: PollKind, options: number): Quiz | null {
  const { right: rule } = factsOf(kind);
  if (!quiz || rule === undefined) return null;
  const explanation = quiz.explanation.replace(/\s+/gu, ' ').trim();
  return { ...quiz, right: rightFor(rule, quiz.right, options), explanation };
}

function rightFor(rule: RightRule, right: readonly number[], options: number): readonly number[] {
  if (rule === 'own') return [];
  return rule === 'order' ? orderOf(right, options) : right.toSorted((one, other) => one - other);
}

/** For a poll that becomes one of another kind: what was marked stays where that means the same. */
export function quizForKind(quiz: Quiz | null, from: PollKind, to: PollKind): Quiz | null {
  const [before, after] = [factsOf(from).right, factsOf(to).right];
  if (!quiz || after === undefined) return null;
  const isMarked = (rule: RightRule | undefined) => rule === 'any' || rule === 'all';
  const isSame = before === after || (isMarked(before) && isMarked(after));
  return isSame ? quiz : { ...quiz, right: veiledQuiz(quiz).right };
}

/** What cannot be sent yet. `quiz` as it would be sent. */
export function quizProblem(quiz: Quiz | null, kind: PollKind): 'right' | 'points' | 'explanation' | null {
  if (!quiz) return null;
  const { right: rule } = factsOf(kind);
  if ((rule === 'any' || rule === 'all') && quiz.right.length === 0) return 'right';
  const isPoints = Number.isInteger(quiz.points) && quiz.points >= 1 && quiz.points <= limits.maxQuizPoints;
  if (!isPoints) return 'points';
  const bytes = new TextEncoder().encode(JSON.stringify(quiz.explanation)).length - 2;
  return bytes > limits.maxExplanationBytes ? 'explanation' : null;
}
