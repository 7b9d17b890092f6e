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
