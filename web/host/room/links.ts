import type { HostView } from '#protocol/views';
import { joinAddress, type Place } from '../../ui/join-address.ts';

/** How others come into a room. */
export interface RoomLinks {
  readonly phone: string;
  readonly screen: string;
  readonly qrSrc: string;
  /** With a host's or a moderator's key. */
  readonly withKey: (key: string) => string;
}

export function roomLinks({ room, join }: HostView, base: string, place: Place = location): RoomLinks {
  const phone = joinAddress(join, room.code, base, place);
  return {
    phone,
    screen: `${phone}/screen`,
    qrSrc: `${base}/${room.code}/qr.svg?for=${encodeURIComponent(phone)}`,
    withKey: (key) => `${phone}/host#k=${key}`,
  };
}
