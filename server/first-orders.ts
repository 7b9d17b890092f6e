import type { RefusalCode } from '#protocol/errors';
import type { Command } from './config.ts';
import type { DeckFile } from './deck-file/read.ts';
import { loadDeck } from './live/deck-loading.ts';
import type { LiveRoom } from './live/live-room.ts';
import { ask } from './live/new-room.ts';
import type { Steering } from './live/steering.ts';
import { StartProblem } from './start-problem.ts';

const whyNotAsked: Partial<Record<RefusalCode, string>> = {
  'too-many-polls': 'The default room is full of questions. Start without one, and change one on the host page.',
  'not-saved': 'The question could not be saved: is the disk full?',
};

const whyNotLoaded: Partial<Record<RefusalCode, string>> = {
  'not-saved': 'The deck could not be saved: is the disk full?',
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
    if (refusal) throw new StartProblem(whyNotAsked[refusal.code] ?? `The question was refused (${refusal.code}).`);
  }
  if (deck) {
    const refusal = await loadDeck(room, deck, steering);
    if (refusal) throw new StartProblem(whyNotLoaded[refusal.code] ?? `The deck was refused (${refusal.code}).`);
  }
}
