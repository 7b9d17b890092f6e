import type { RoomCode } from '#protocol/polls';

/** A room's three addresses. The host's holds the key, in the fragment that browsers send to nobody. */
export interface Links {
  readonly phone: string;
  readonly screen: string;
  readonly host: string;
}

export function linksOf(origin: string, code: RoomCode, hostKey: string): Links {
  const phone = `${origin}/${code}`;
  return { phone, screen: `${phone}/screen`, host: `${phone}/host#k=${hostKey}` };
}
