import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { Ban } from '#protocol/views';
import type { OrderOf } from './orders.ts';
import { changed, type Moment, type Outcome, type Room, type RoomState, unchanged } from './state.ts';

export const isBanned = ({ banned }: Room, voter: VoterId) => banned.some((ban) => ban.voter === voter);

/** What consoles may know of it: no voter's id. */
export const banList = ({ banned }: Room): Ban[] => banned.map(({ number, name, at }) => ({ number, name, at }));

/** Keeps a voter out. Ballots that it has cast stay. Refuses with `too-many-bans`. */
export function banVoter(state: RoomState, { voter, name }: OrderOf<'voter:ban'>, { now }: Moment): Outcome {
  const { banned } = state.room;
  if (isBanned(state.room, voter)) return unchanged(state);
  if (banned.length >= limits.maxBans) return refuse('too-many-bans');
  const number = Math.max(0, ...banned.map((ban) => ban.number)) + 1;
  return changed(state, { banned: [...banned, { number, voter, name, at: now }] });
}

/** Lets a voter in again. Refuses with `no-such-ban`. */
export function unbanVoter(state: RoomState, number: number): Outcome {
  const banned = state.room.banned.filter((ban) => ban.number !== number);
  return banned.length === state.room.banned.length ? refuse('no-such-ban') : changed(state, { banned });
}
