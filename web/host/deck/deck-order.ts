import { useState } from 'preact/hooks';
import type { Poll } from '#protocol/polls';

const orderOf = (polls: readonly Poll[]) => polls.map(({ id }) => id).join();

/** The deck, in the order it was just given here until the next view brings that order: rows do not jump back and forth. */
export function useDeckOrder(deck: readonly Poll[]) {
  const [given, setGiven] = useState<{ readonly before: string; readonly order: readonly string[] } | null>(null);
  const isWaiting = given !== null && given.before === orderOf(deck);
  const places = new Map(isWaiting ? given.order.map((id, place) => [id, place]) : []);
  const polls = isWaiting
    ? [...deck].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
    : deck;
  return {
    polls,
    give: (next: readonly Poll[]) => setGiven({ before: orderOf(deck), order: next.map(({ id }) => id) }),
    takeBack: () => setGiven(null),
  };
}
