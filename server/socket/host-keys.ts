import type { RoomCode } from '#protocol/polls';
import { isInUse } from '../room/keys.ts';
import type { HostKeyRecord, RoomState } from '../room/state.ts';
import { type Identity, isHostKey } from './identity.ts';

/** The key in use that this text is, or null. */
export function keyOf(text: string | undefined, { hostKeys }: RoomState): HostKeyRecord | null {
  return hostKeys.find((key) => isInUse(key) && isHostKey(text, [key])) ?? null;
}

/** The text of the room's oldest host key that is in use: there is always one, for nobody revokes their own. */
export function hostKeyText(identity: Identity, code: RoomCode, { hostKeys }: RoomState): string {
  const first = hostKeys.find((key) => isInUse(key) && key.rights === 'host');
  return identity.hostKey(code, first?.number ?? 1);
}
