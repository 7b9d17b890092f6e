import { useRef, useState } from 'preact/hooks';
import type { Poll } from '#protocol/polls';

interface Given {
  readonly order: readonly string[];
  readonly known: readonly Poll[] | null;
}

/**
 * The deck, in the order it was just given here until a view brings that order: rows do not jump back and forth, and a
 * row that is moved again before the server has answered goes on from where it is seen.
 */
export function useDeckOrder(deck: readonly Poll[]) {
  /** `known`: the deck as it was when the last move was answered, and the next view holds them all; null: not yet. */
  const [given, setGiven] = useState<Given | null>(null);
  const unanswered = useRef(0);
  const latest = useRef(deck);
  latest.current = deck;
  const isWaiting = given !== null && (given.known === null || given.known === deck);
  const places = new Map(isWaiting ? given.order.map((id, place) => [id, place]) : []);
  // What somebody has just added comes last until its place is known.
  const placeOf = ({ id }: Poll) => places.get(id) ?? deck.length;
  const polls = isWaiting ? [...deck].sort((one, other) => placeOf(one) - placeOf(other)) : deck;
  return {
    polls,
    give(next: readonly Poll[]) {
      unanswered.current += 1;
      setGiven({ known: null, order: next.map(({ id }) => id) });
    },
    /** One move was answered; refused, the order is again that of the room. */
    answered(isDone: boolean) {
      unanswered.current -= 1;
      if (!isDone) setGiven(null);
      else if (unanswered.current === 0) setGiven((last) => last && { ...last, known: latest.current });
    },
  };
}
