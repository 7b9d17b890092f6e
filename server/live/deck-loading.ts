import type { Refusal } from '#protocol/errors';
import type { DeckFile } from '../deck-file/read.ts';
import type { OrderOf } from '../room/orders.ts';
import { currentRound } from '../room/rounds.ts';
import type { LiveRoom } from './live-room.ts';
import type { Steering } from './steering.ts';

/**
 * The order that puts this deck in the place of a room's own, if that has the `version` somebody saw (`deckVersion`). A file without a
 * title leaves the room's.
 */
export function replaceOrder({ title, polls }: DeckFile, version?: number): OrderOf<'deck:replace'> {
  return {
    type: 'deck:replace',
    polls,
    ...(title === null ? {} : { title }),
    ...(version === undefined ? {} : { version }),
  };
}

/**
 * Loads a deck from the command line. The same deck again changes nothing, so its rounds go on. Voting that stands in
 * the way is closed for the change, and goes on if its poll is still in the deck. Refuses as the orders do.
 */
export async function loadDeck(
  room: LiveRoom,
  deck: DeckFile,
  steering: Pick<Steering, 'order'>,
): Promise<Refusal | null> {
  const order = replaceOrder(deck);
  const answer = await steering.order(room, order);
  if (answer.ok) return null;
  const open = room.state.rounds.find(({ phase }) => phase.phase === 'open');
  if (answer.code !== 'round-running' || !open) return answer;
  const { poll, id: round } = open;
  await steering.order(room, { type: 'poll:close', poll, round });
  const second = await steering.order(room, order);
  if (currentRound(room.state, poll)?.id === round) await steering.order(room, { type: 'poll:open', poll, round });
  return second.ok ? null : second;
}
