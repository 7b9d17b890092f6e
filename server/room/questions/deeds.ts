import type { Deed } from '#protocol/chat';
import type { HeldQuestion, Judgement } from './book.ts';

/** What is kept of what somebody has said of a question: not a word of the question or of its answer. */
export function deedOf(order: Judgement, { id, name }: HeldQuestion): Pick<Deed, 'what' | 'question' | 'name' | 'set'> {
  const about = { question: id, ...(name === null ? {} : { name }) };
  switch (order.type) {
    case 'question:approve':
      return { what: 'question-shown', ...about };
    case 'question:remove':
      return { what: 'question-removed', ...about };
    case 'question:restore':
      return { what: 'question-restored', ...about };
    case 'question:answered':
      return { what: order.answered ? 'question-answered' : 'question-reopened', ...about };
    case 'question:answer':
      return { what: 'question-replied', ...about };
    case 'question:merge':
      if (order.into === null) return { what: 'question-parted', ...about };
      return { what: 'question-merged', ...about, set: { into: order.into } };
    default:
      return order satisfies never;
  }
}
