import type { RefusalCode } from '#protocol/errors';
import type { Command } from './config.ts';
import type { DeckFile } from './deck-file/read.ts';
import { loadDeck } from './live/deck-loading.ts';
import type { LiveRoom } from './live/live-room.ts';
import { ask } from './live/new-room.ts';
import type { Steering } from './live/steering.ts';
import { StartProblem, type StartSentence } from './start-problem.ts';

const whyNotAsked: Partial<Record<RefusalCode, StartSentence>> = {
  'too-many-polls': ['questionsFull'],
  'not-saved': ['questionNotSaved'],
};

const whyNotLoaded: Partial<Record<RefusalCode, StartSentence>> = {
  'not-saved': ['deckNotSaved'],
};

/** Does in the default room what the command line says. Throws a StartProblem when the room refuses. */
export async function giveFirstOrders(
  room: LiveRoom,
  command: Command,
  deck: DeckFile | null,
  steering: Steering,
): Promise<void> {
  if (command.name === 'start' && command.ask) {
    const refusal = await ask(room, command.ask, steering);
    if (refusal) throw new StartProblem([whyNotAsked[refusal.code] ?? ['questionRefused', refusal.code]]);
  }
  if (deck) {
    const refusal = await loadDeck(room, deck, steering);
    if (refusal) throw new StartProblem([whyNotLoaded[refusal.code] ?? ['deckRefused', refusal.code]]);
  }
}
