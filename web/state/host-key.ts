import { kept } from './storage.ts';

const place = (code: string) => `host-key:${code}`;

/** The key that a link's fragment brings. */
export const keyInFragment = (fragment: string) =>
  new URLSearchParams(fragment.replace(/^#/, '')).get('k') || undefined;

/**
 * The host key: from the link's fragment, which no server ever sees, else the one this browser keeps, so that the plain
 * address of the host page works here afterwards.
 */
export function findHostKey(code: string, fragment: string, storage: typeof kept = kept): string | undefined {
  return keyInFragment(fragment) || storage.get(place(code)) || undefined;
}

/** The server has let this key in. */
export function keepHostKey(code: string, key: string, storage: typeof kept = kept): void {
  storage.set(place(code), key);
}

/** The server does not know this key. A mistyped link does not take away the good key that is kept. */
export function forgetHostKey(code: string, key: string, storage: typeof kept = kept): void {
  if (storage.get(place(code)) === key) storage.set(place(code), null);
}
