import { isAskedAs, type Poll } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import type { SteeringOrder } from '../../steering/order-of-key.ts';

/** What a host can do with the poll on show. */
export type Step =
  | 'add'
  | 'open'
  | 'open-edited'
  | 'resume'
  | 'close'
  | 'reveal'
  | 'reveal-now'
  | 'hide'
  | 'rerun'
  | 'next'
  | 'previous';

export type Steered = Pick<HostView, 'poll' | 'round' | 'deck' | 'shown'>;

/** Was the poll changed after this round had been asked? Then opening it again starts a new round. */
export function isEditedSince({ poll, round, deck }: Pick<Steered, 'poll' | 'round' | 'deck'>): boolean {
  if (!poll || !round) return false;
  const newest = deck.find(({ id }) => id === poll.id);
  return newest !== undefined && !isAskedAs(poll, newest);
}

/** The polls before and behind the one on show. While nothing is shown, the first one is next. */
export function neighbours({ deck, shown }: Pick<Steered, 'deck' | 'shown'>): {
  readonly previous: Poll | null;
  readonly next: Poll | null;
} {
  const place = deck.findIndex(({ id }) => id === shown);
  return { previous: deck[place - 1] ?? null, next: deck[place + 1] ?? null };
}

/** The one step that makes sense next: what the large button does. */
export function nextStep(view: Steered): Step {
  const { poll, round } = view;
  const { next } = neighbours(view);
  if (!poll) return next ? 'next' : 'add';
  if (!round) return 'open';
  if (round.phase.phase === 'open') return 'close';
  if (!round.resultsShown) return 'reveal';
  if (isEditedSince(view)) return 'open-edited';
  return next ? 'next' : 'rerun';
}

/** What a step forward (key, clicker, remote) does on the server; `end`: nothing comes behind this poll. */
export function forwardStep(view: Steered): 'open' | 'close' | 'reveal' | 'next' | 'end' {
  const { poll, round } = view;
  if (poll && !round) return 'open';
  if (poll && round?.phase.phase === 'open') return 'close';
  if (poll && round && !round.resultsShown) return 'reveal';
  return neighbours(view).next ? 'next' : 'end';
}

export interface Slot {
  readonly step: Step;
  readonly isPossible: boolean;
}

/** What else can be done, always in the same places: what is not possible now keeps its place. */
export function otherSteps(view: Steered): readonly Slot[] {
  const { round } = view;
  const isOpen = round?.phase.phase === 'open';
  const isOver = round !== null && !isOpen;
  const isShown = round?.resultsShown === true;
  const isEdited = isEditedSince(view);
  const visibility: Slot =
    isOpen && !isShown
      ? { step: 'reveal-now', isPossible: true }
      : { step: 'hide', isPossible: round !== null && isShown };
  const slots: readonly Slot[] = [
    visibility,
    { step: isEdited ? 'open-edited' : 'resume', isPossible: isOver },
    { step: 'rerun', isPossible: round !== null && !isEdited },
    { step: 'previous', isPossible: !isOpen && neighbours(view).previous !== null },
  ];
  const main = nextStep(view);
  return slots.map((slot) => (slot.step === main ? { ...slot, isPossible: false } : slot));
}

/**
 * The order that takes a step. It names the poll and the round it acts on, so that sending it twice, or from two
 * consoles at once, does no harm.
 */
export function orderOf(step: Exclude<Step, 'add'>, view: Steered): SteeringOrder | null {
  const { previous, next } = neighbours(view);
  if (step === 'next') return next && { event: 'poll:show', payload: { poll: next.id } };
  if (step === 'previous') return previous && { event: 'poll:show', payload: { poll: previous.id } };
  if (!view.poll) return null;
  const poll = view.poll.id;
  const round = view.round?.id ?? null;
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
