export interface Paced<T> {
  readonly say: (value: T) => void;
  /** What waits is not told any more. */
  readonly forget: () => void;
}

/**
 * Tells the newest value at most every `everyMs`, and one at a time: the next waits for the answer to the one before. What came
 * between is left out; the last one is always told.
 */
export function paced<T>(tell: (value: T) => Promise<void>, everyMs: number): Paced<T> {
  let next: { readonly value: T } | null = null;
  let isTelling = false;

  async function run() {
    isTelling = true;
    try {
      while (next) {
        const { value } = next;
        next = null;
        await Promise.all([tell(value), new Promise((resolve) => setTimeout(resolve, everyMs))]);
      }
    } finally {
      isTelling = false;
    }
  }

  return {
    say(value) {
      next = { value };
      if (!isTelling) void run();
    },
    forget() {
      next = null;
    },
  };
}
