import { isAskedAs, type PollId, type RoundId } from '#protocol/polls';
import type { ClientEvent, Sent } from '#protocol/schemas';
import type { HostView } from '#protocol/views';

/** What a host can do with the poll on show. */
export type Step = 'add' | 'open' | 'open-edited' | 'resume' | 'close' | 'reveal' | 'reveal-now' | 'hide' | 'rerun';

export type Steered = Pick<HostView, 'poll' | 'round' | 'deck'>;

/** Was the poll changed after this round had been asked? Then opening it again starts a new round. */
export function isEditedSince({ poll, round, deck }: Steered): boolean {
  if (!poll || !round) return false;
  const newest = deck.find(({ id }) => id === poll.id);
  return newest !== undefined && !isAskedAs(poll, newest);
}

/** The next sensible step, and what else is possible, in the order of the buttons. */
export function stepsOf(view: Steered): { readonly next: Step; readonly others: readonly Step[] } {
  const { poll, round } = view;
  if (!poll) return { next: 'add', others: [] };
  if (!round) return { next: 'open', others: [] };
  const isShown = round.resultsShown;
  if (round.phase.phase === 'open') return { next: 'close', others: [isShown ? 'hide' : 'reveal-now', 'rerun'] };
  const again: Step = isEditedSince(view) ? 'open-edited' : 'resume';
  if (!isShown) return { next: 'reveal', others: again === 'resume' ? ['resume', 'rerun'] : [again] };
  if (again === 'open-edited') return { next: again, others: ['hide'] };
  return { next: 'rerun', others: ['resume', 'hide'] };
}

type OrderEvent = Extract<ClientEvent, `poll:${string}`>;
export type Order = { [E in OrderEvent]: { readonly event: E; readonly payload: Sent<E> } }[OrderEvent];

/** The order that takes a step. It names the round it acts on, so that sending it twice does no harm. */
export function orderOf(step: Exclude<Step, 'add'>, poll: PollId, round: RoundId | null): Order | null {
  switch (step) {
    case 'open':
    case 'open-edited':
    case 'resume':
      return { event: 'poll:open', payload: { poll, round } };
    case 'close':
      return round && { event: 'poll:close', payload: { poll, round } };
    case 'reveal':
    case 'reveal-now':
      return round && { event: 'poll:reveal', payload: { poll, round } };
    case 'hide':
      return round && { event: 'poll:hide', payload: { poll, round } };
    case 'rerun':
      return round && { event: 'poll:rerun', payload: { poll, round } };
    default:
      return step satisfies never;
  }
}
