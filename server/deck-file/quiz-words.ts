import { factsOf, type PollKind } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { letterOf } from '#protocol/polls';
import { defaultQuiz, fitsRight, type Quiz } from '#protocol/quiz';
import { placeOf } from './decision-words.ts';
import type { FileSettings } from './file-settings.ts';
import type { DeckProblemCode } from './problems.ts';
import type { Word } from './settings-line.ts';

/** What a file says of a quiz on its settings lines: marks of options and the explanation stand elsewhere. */
export interface QuizSettings extends Pick<Quiz, 'points' | 'timing' | 'streaks'> {
  readonly isQuiz: boolean;
  /** Of all options; empty: nothing is said. */
  readonly order: readonly number[];
}

const { points, timing, streaks } = defaultQuiz;
export const usualQuiz: QuizSettings = { isQuiz: false, points, timing, streaks, order: [] };

export function flatQuiz(quiz: Quiz | null, kind: PollKind): QuizSettings {
  if (!quiz) return usualQuiz;
  const order = factsOf(kind).right === 'order' ? quiz.right : [];
  return { isQuiz: true, points: quiz.points, timing: quiz.timing, streaks: quiz.streaks, order };
}

/** What a question says of its quiz besides: the places of marked options, and the explanation. */
export interface QuizMarks {
  readonly marked: readonly number[];
  readonly explanation: string;
}

const isSaid = ({ isQuiz, order }: QuizSettings, { marked }: QuizMarks) =>
  isQuiz || order.length > 0 || marked.length > 0;

export function quizOf(flat: QuizSettings, marks: QuizMarks): Quiz | null {
  if (!isSaid(flat, marks)) return null;
  const { points, timing, streaks, order } = flat;
  const right = order.length > 0 ? order : marks.marked;
  return { right, points, timing, streaks, explanation: marks.explanation };
}

/** What is wrong with it; null: nothing. */
export function quizProblem(
  kind: PollKind,
  options: number,
  flat: QuizSettings,
  marks: QuizMarks,
): Extract<DeckProblemCode, 'lost-quiz' | 'lost-right' | 'lost-marks' | 'no-right' | 'no-order'> | null {
  const quiz = quizOf(flat, marks);
  const { right: rule } = factsOf(kind);
  if (!quiz) {
    const isUsual = flat.points === points && flat.timing === timing && flat.streaks === streaks;
    return isUsual && marks.explanation === '' ? null : 'lost-quiz';
  }
  if (rule === undefined) return 'lost-right';
  const isMarked = rule === 'any' || rule === 'all';
  if (isMarked ? flat.order.length > 0 : marks.marked.length > 0) return 'lost-marks';
  if (fitsRight(rule, quiz.right, options)) return null;
  return isMarked ? 'no-right' : 'no-order';
}

const yesOrNo = (name: string, field: 'isQuiz' | 'streaks', problem: DeckProblemCode): Word => ({
  name,
  problem,
  read: (value) => (value === 'yes' || value === 'no' ? { [field]: value === 'yes' } : undefined),
  write: (settings) => (settings[field] ? 'yes' : 'no'),
});

function readOrder(value: string): Partial<FileSettings> | undefined {
  if (value === 'none') return { order: [] };
  const places = value.split(' ').map(placeOf);
  const order = places.filter((place) => place !== undefined);
  return order.length === places.length ? { order } : undefined;
}

export const quizWords: readonly Word[] = [
  yesOrNo('quiz', 'isQuiz', 'bad-quiz'),
  {
    name: 'worth',
    problem: 'bad-worth',
    read(value) {
      const worth = /^\d{1,6}$/.test(value) ? Number(value) : 0;
      return worth >= 1 && worth <= limits.maxQuizPoints ? { points: worth } : undefined;
    },
    write: (settings) => String(settings.points),
  },
  {
    name: 'timing',
    problem: 'bad-timing',
    read: (value) => (value === 'weighted' || value === 'free' ? { timing: value } : undefined),
    write: (settings) => settings.timing,
  },
  yesOrNo('streaks', 'streaks', 'bad-streaks'),
  {
    name: 'right order',
    problem: 'bad-order',
    read: readOrder,
    write: ({ order }) => (order.length === 0 ? 'none' : order.map(letterOf).join(' ')),
  },
];
