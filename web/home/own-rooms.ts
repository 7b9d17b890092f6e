import { kept } from '../state/storage.ts';

/** A room that this browser holds a host link of. */
export interface OwnRoom {
  readonly code: string;
  readonly title: string;
  readonly screen: string;
  readonly host: string;
}

const key = 'own-rooms';
const most = 50;

export function ownRooms(storage: typeof kept = kept): readonly OwnRoom[] {
  try {
    const rooms: unknown = JSON.parse(storage.get(key) ?? '[]');
    return Array.isArray(rooms) ? rooms.filter(isOwnRoom) : [];
  } catch {
    return [];
  }
}

/** Puts a room first, with its newest title and links. */
export function rememberRoom(room: OwnRoom, storage: typeof kept = kept): void {
  write([room, ...ownRooms(storage).filter(({ code }) => code !== room.code)].slice(0, most), storage);
}

/** The room has another title by now; its place stays. false: it is not in the list any more. */
export function renameRoom(code: string, title: string, storage: typeof kept = kept): boolean {
  const rooms = ownRooms(storage);
  write(
    rooms.map((room) => (room.code === code ? { ...room, title } : room)),
    storage,
  );
  return rooms.some((room) => room.code === code);
}

/** Takes a room off the list. The room itself stays as it is. */
export function forgetRoom(code: string, storage: typeof kept = kept): void {
  write(
    ownRooms(storage).filter((room) => room.code !== code),
    storage,
  );
}

/** What opens the room: the key in the host link's fragment. */
export function keyOf({ host }: OwnRoom): string {
  return new URLSearchParams(host.split('#')[1] ?? '').get('k') ?? '';
}

function write(rooms: readonly OwnRoom[], storage: typeof kept) {
  storage.set(key, rooms.length === 0 ? null : JSON.stringify(rooms));
}

function isOwnRoom(room: unknown): room is OwnRoom {
  if (typeof room !== 'object' || room === null) return false;
  const { code, title, screen, host } = room as Partial<OwnRoom>;
  // Only links of the web: what is stored here becomes an href.
  const isLink = (url: unknown) => typeof url === 'string' && /^https?:\/\//.test(url);
  return typeof code === 'string' && typeof title === 'string' && isLink(screen) && isLink(host);
}
