/** Storage of the browser, where it exists and lets us: otherwise nothing is kept and nothing breaks. */
function guarded(open: () => Storage) {
  return {
    get(key: string): string | null {
      try {
        return open().getItem(`showhands:${key}`);
      } catch {
        return null;
      }
    },
    /** null removes. */
    set(key: string, text: string | null): void {
      try {
        if (text === null) open().removeItem(`showhands:${key}`);
        else open().setItem(`showhands:${key}`, text);
      } catch {
        // Full, switched off or a private window.
      }
    },
  };
}

/** Shared by the tabs of this browser. */
export const kept = guarded(() => localStorage);
/** This tab's own; survives its reload. */
export const keptInTab = guarded(() => sessionStorage);

/** Calls when another tab has written this. Returns its stop. */
export function onOtherTab(key: string, call: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const heard = (event: StorageEvent) => {
    if (event.key === `showhands:${key}`) call();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
