/**
 * Storage of the browser, where it exists and lets us. What it does not take (full, switched off, a private window) is kept
 * for the life of the page.
 */
export function guarded(open: () => Storage) {
  const untaken = new Map<string, string>();
  return {
    get(key: string): string | null {
      const held = untaken.get(key);
      if (held !== undefined) return held;
      try {
        return open().getItem(`showhands:${key}`);
      } catch {
        return null;
      }
    },
    /** null removes. */
    set(key: string, text: string | null): void {
      untaken.delete(key);
      try {
        if (text === null) open().removeItem(`showhands:${key}`);
        else open().setItem(`showhands:${key}`, text);
      } catch {
        if (text !== null) untaken.set(key, text);
      }
    },
  };
}

/** Shared by the tabs of this browser. */
export const kept = guarded(() => localStorage);
/** This tab's own; survives its reload. */
export const keptInTab = guarded(() => sessionStorage);

/** Does this tab keep what it is given over a reload? */
export function outlivesReload(): boolean {
  try {
    sessionStorage.setItem('showhands:lasts', 'yes');
    return true;
  } catch {
    return false;
  }
}

/** Calls when another tab has written this. Returns its stop. */
export function onOtherTab(key: string, call: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const heard = (event: StorageEvent) => {
    if (event.key === `showhands:${key}`) call();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
