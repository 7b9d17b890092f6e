import { refuse } from '#protocol/errors';
import { lacksRight, usualSettingsOf } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { isSameJson } from '#protocol/plain-json';
import { isSameSettings, type Poll } from '#protocol/polls';
import { isSameQuestion, makePoll, whyNoPoll } from './deck.ts';
import { readAsked } from './kinds/index.ts';
import type { OrderOf } from './orders.ts';
import { changed, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';
import { deckMark } from './undo-entries.ts';

/**
 * The whole deck at once. A poll with the same question and options keeps its id and with it its rounds; the same deck
 * again changes nothing, whatever is running. Refuses with `too-many-polls`, with `changed-meanwhile` when the deck has
 * another version than its maker saw, and with `round-running` while voting is open. (Late ballots of a closing round
 * need no deck.) `bad-payload`: a kind does not know the settings it is given; `needs-right`.
 */
export function replaceDeck(state: RoomState, order: OrderOf<'deck:replace'>, { newId }: Moment): Outcome {
  const { room, rounds } = state;
  const { polls, title, version = room.deckVersion } = order;
  if (polls.length > limits.maxPolls) return refuse('too-many-polls');
  const left = [...room.deck];
  const made = polls.map((given): Poll | null => {
    const place = left.findIndex((poll) => isSameQuestion(poll, given));
    const known = place < 0 ? undefined : left.splice(place, 1)[0];
    if (!known) return makePoll(given, newId);
    const { settings = usualSettingsOf(known.kind) } = given;
    const asked = readAsked(known.kind, given.ask, given.options.length);
    if (!asked || lacksRight(known.kind, asked.ask, settings)) return null;
    const isSame = isSameSettings(known.settings, settings) && isSameJson(known.ask, asked.ask);
    return isSame ? known : { ...known, ...asked, settings, version: known.version + 1 };
  });
  const deck = made.filter((poll) => poll !== null);
  const wrong = polls[made.indexOf(null)];
  if (wrong) return refuse(whyNoPoll(wrong));
  const next = { deck, title: title ?? room.title };
  if (deckMark(deck) === deckMark(room.deck) && next.title === room.title) return unchanged(state);
  if (version !== room.deckVersion) return refuse('changed-meanwhile');
  if (rounds.some(({ phase }) => phase.phase === 'open')) return refuse('round-running');
  const isKept = deck.some(({ id }) => id === room.shown);
  return changed(state, { ...next, shown: isKept ? room.shown : (deck[0]?.id ?? null) });
}
