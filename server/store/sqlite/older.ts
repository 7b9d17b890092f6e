import { factsOf } from '#protocol/kinds/index';
import { defaultLook } from '#protocol/look';
import { defaultSettings, type Poll, type RoomCode } from '#protocol/polls';
import { type Room, roomDefaults } from '../../room/state.ts';

/** A poll as it was stored, by whatever version: settings that came later get what they were before they existed. */
export function readPoll(json: string): Poll {
  return withSettings(JSON.parse(json) as Poll);
}

function withSettings(poll: Poll): Poll {
  const { usualAsk } = factsOf(poll.kind);
  return { ...poll, ask: { ...usualAsk, ...poll.ask }, settings: { ...defaultSettings, ...poll.settings } } as Poll;
}

/** A room from its row. */
export function readRoom(code: RoomCode, title: string, version: number, state: string): Room {
  const stored = JSON.parse(state) as Room;
  const look = { ...defaultLook, ...stored.look };
  return { ...roomDefaults, ...stored, look, deck: stored.deck.map(withSettings), code, title, version };
}
