import { kept } from '../state/storage.ts';

/**
 * The host key: from the link's fragment, which no server ever sees; kept in this browser so that the plain address of the
 * host page works here afterwards.
 */
export function findHostKey(code: string, fragment: string, storage: typeof kept = kept): string | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, '')).get('k');
  const name = `host-key:${code}`;
  if (given) storage.set(name, given);
  return given || storage.get(name) || undefined;
}

/** The server does not know this key: the next visit shall not try it again. */
export function forgetHostKey(code: string): void {
  kept.set(`host-key:${code}`, null);
}
