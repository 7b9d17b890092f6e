import { findHostKey, keyInFragment } from '../state/host-key.ts';
import { kept } from '../state/storage.ts';
import type { Mode } from './mode.ts';

/**
 * The key with which this screen comes in. The whole screen takes the one that the console has left in this browser: its keyboard
 * and clicker steer here, too. Within another page it only shows, without a key: nobody shall be made to steer by a click on
 * something else. The overlay shows only, too; a key that its own address brings opens rooms with a passcode, which nobody
 * can type there.
 */
export function screenKey(mode: Mode, code: string, fragment: string, storage: typeof kept = kept): string | undefined {
  switch (mode.kind) {
    case 'whole':
      return findHostKey(code, '', storage);
    case 'embed':
      return undefined;
    case 'overlay':
      return keyInFragment(fragment);
    default:
      return mode satisfies never;
  }
}
