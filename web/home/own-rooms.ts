import { kept } from '../state/storage.ts';

/** A room made in this browser, with the link that steers it. */
export interface OwnRoom {
  readonly code: string;
  readonly title: string;
  readonly screen: string;
  readonly host: string;
}

const key = 'own-rooms';
const most = 20;

export function ownRooms(): readonly OwnRoom[] {
  try {
    const rooms: unknown = JSON.parse(kept.get(key) ?? '[]');
    return Array.isArray(rooms) ? rooms.filter(isOwnRoom) : [];
  } catch {
    return [];
  }
}

export function rememberRoom(room: OwnRoom): void {
  write([room, ...ownRooms().filter(({ code }) => code !== room.code)].slice(0, most));
}

export function forgetRoom(code: string): void {
  write(ownRooms().filter((room) => room.code !== code));
}

function write(rooms: readonly OwnRoom[]) {
  kept.set(key, JSON.stringify(rooms));
}

function isOwnRoom(room: unknown): room is OwnRoom {
  if (typeof room !== 'object' || room === null) return false;
  const { code, title, screen, host } = room as Partial<OwnRoom>;
  // Only links of the web: what is stored here becomes an href.
  const isLink = (url: unknown) => typeof url === 'string' && /^https?:\/\//.test(url);
  return typeof code === 'string' && typeof title === 'string' && isLink(screen) && isLink(host);
}
