import { type Refusal, refuse } from '#protocol/errors';
import type { VoterId } from '#protocol/polls';
import type { QuestionStanding } from '#protocol/questions';
import type { Payload } from '#protocol/schemas';

/** A question as the store holds it. */
export interface HeldQuestion {
  /** Counted within its room, from 1. */
  readonly id: number;
  readonly voter: VoterId;
  readonly name: string | null;
  readonly text: string;
  readonly at: number;
  readonly standing: QuestionStanding;
  readonly answeredAt: number | null;
  readonly answer: string | null;
  /** The question that has taken its votes; null: none. */
  readonly merged: number | null;
  /** Voters for it, and for those merged into it, each counted once. */
  readonly votes: number;
}

/** The questions of a room, by id. */
export type Book = ReadonlyMap<number, HeldQuestion>;

const judgements = [
  'question:approve',
  'question:remove',
  'question:restore',
  'question:answered',
  'question:answer',
  'question:merge',
] as const;
export type JudgementType = (typeof judgements)[number];
export type Judgement = { readonly [E in JudgementType]: { readonly type: E } & Payload<E> }[JudgementType];

/** The question that stands for this one: itself, or what it was merged into. undefined: there is none. */
export function rootOf(book: Book, id: number): HeldQuestion | undefined {
  let found = book.get(id);
  while (found && found.merged !== null) found = book.get(found.merged);
  return found;
}

/**
 * What hosts say of questions: those that changed, none if there was nothing left to do. Of a merging both come back, for the votes of
 * both change. Refuses with `no-such-question`: never asked, or, where two are merged, not a question of its own.
 */
export function judge(book: Book, order: Judgement, now: number): readonly HeldQuestion[] | Refusal {
  const question = book.get(order.question);
  if (!question) return refuse('no-such-question');
  switch (order.type) {
    case 'question:approve':
      return standing(question, 'shown');
    case 'question:remove':
      return standing(question, 'removed');
    case 'question:restore':
      return question.standing === 'removed' ? standing(question, 'shown') : [];
    case 'question:answered':
      if ((question.answeredAt !== null) === order.answered) return [];
      return [{ ...question, answeredAt: order.answered ? now : null }];
    case 'question:answer':
      return question.answer === order.text ? [] : [{ ...question, answer: order.text }];
    case 'question:merge':
      return merge(book, question, order.into);
    default:
      return order satisfies never;
  }
}

function standing(question: HeldQuestion, next: QuestionStanding): readonly HeldQuestion[] {
  return question.standing === next ? [] : [{ ...question, standing: next }];
}

function merge(book: Book, question: HeldQuestion, into: number | null): readonly HeldQuestion[] | Refusal {
  if (question.merged === into) return [];
  const before = question.merged === null ? undefined : rootOf(book, question.id);
  if (into === null) return [{ ...question, merged: null }, ...(before ? [before] : [])];
  const target = book.get(into);
  // Votes go to questions of their own: a chain would end where it began, or at one that nobody sees.
  if (target?.standing !== 'shown' || target.merged !== null || question.merged !== null)
    return refuse('no-such-question');
  return [{ ...question, merged: into }, target];
}

/** What voters and screens may see of it: nothing, if it is held, removed or merged. */
export const isShown = ({ standing, merged }: HeldQuestion) => standing === 'shown' && merged === null;
