import { changed, type Outcome, type RoomState, unchanged } from './state.ts';

/** Locks the room for everybody new, or unlocks it. */
export function setLock(state: RoomState, lock: boolean): Outcome {
  return state.room.lock === lock ? unchanged(state) : changed(state, { lock });
}

/** A new passcode is asked of everybody who comes in, also of those who gave the one before. */
export function setPasscode(state: RoomState, text: string | null): Outcome {
  const { passcode, version } = state.room;
  if ((passcode?.text ?? null) === text) return unchanged(state);
  return changed(state, { passcode: text === null ? null : { text, since: version + 1 } });
}

/** As people type it: phones begin with a capital letter by themselves. */
export function isPasscode(given: string, text: string): boolean {
  const plain = (typed: string) => typed.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(given) === plain(text);
}
