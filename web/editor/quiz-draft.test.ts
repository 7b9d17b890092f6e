import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#protocol/polls';
import { defaultQuiz } from '#protocol/quiz';
import { quizHostWords } from '../words/en/quiz-host.ts';
import { emptyDraft, newPollOf, type PollDraft, problemOf, withKind, withMoved, withoutOption } from './draft.ts';
import { orderOf, quizProblem, sentQuiz } from './quiz-draft.ts';

const quiz = { ...defaultQuiz, right: [1] };
const draft: PollDraft = {
  ...emptyDraft(),
  question: 'Which?',
  options: ['A', 'B', '', 'D'].map((label, key) => ({ key, label })),
  settings: { ...defaultSettings, quiz },
};
const rightOf = (one: PollDraft) => newPollOf(one).settings?.quiz?.right;

describe('a quiz while it is written', () => {
  it('goes on naming the same rows, and is sent with the places of options', () => {
    expect(rightOf(draft)).toEqual([1]);
    expect(rightOf(withMoved(draft, 1, 0))).toEqual([0]);
    expect(rightOf({ ...draft, settings: { ...draft.settings, quiz: { ...quiz, right: [3] } } })).toEqual([2]);
    expect(rightOf(withoutOption(draft, 0))).toEqual([0]);
  });

  it('needs a right answer: also when the marked row goes', () => {
    expect(problemOf(draft)).toBeNull();
    expect(problemOf(withoutOption(draft, 1))).toBe(quizHostWords.needsRight);
    const empty = { ...draft, settings: { ...draft.settings, quiz: { ...quiz, right: [2] } } };
    expect(problemOf(empty)).toBe(quizHostWords.needsRight);
  });

  it('of estimates needs the right number', () => {
    const estimate = withKind(draft, 'number');
    expect(problemOf(estimate)).toBe(quizHostWords.needsOwn);
    expect(problemOf({ ...estimate, ask: { ...estimate.ask, right: { value: 42, tolerance: 0 } } })).toBeNull();
  });

  it('keeps its marks in a kind that has marks, too', () => {
    expect(rightOf(withKind(draft, 'multiple'))).toEqual([1]);
  });

  it.each([0, 10_001, 1.5, Number.NaN])('takes no %d points', (points) => {
    expect(quizProblem({ ...quiz, points }, 'choice')).toBe('points');
  });

  it('folds the explanation as the server does, and does not take too long a one', () => {
    expect(sentQuiz({ ...quiz, explanation: ' Because\n of it ' }, 'choice', 4)?.explanation).toBe('Because of it');
    expect(quizProblem({ ...quiz, explanation: '\u6f22'.repeat(513) }, 'choice')).toBe('explanation');
  });

  it('puts rows that were not put in order yet behind the others', () => {
    expect(orderOf([2, 0], 4)).toEqual([2, 0, 1, 3]);
    expect(orderOf([5, 1], 2)).toEqual([1, 0]);
  });
});
