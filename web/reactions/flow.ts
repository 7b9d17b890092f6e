/** One emoji that rises, for so many taps. */
export interface Drop {
  readonly key: number;
  /** Among the emojis. */
  readonly place: number;
  readonly count: number;
  /** 0 to 1: where it rises. */
  readonly lane: number;
  readonly at: number;
}

/** Lanes beside each other, so that drops that follow each other do not overlap. */
const lanes = 4;

/** Counts in, one drop at a time out, by turns among the emojis, so that the loudest does not silence the others. */
export function createFlow() {
  let told: readonly number[] = [];
  let waiting: number[] = [];
  let made = 0;
  let last = -1;

  return {
    /** These were there before: they do not rise. */
    begin(counts: readonly number[]): void {
      told = counts;
      waiting = [];
    },
    take(counts: readonly number[]): void {
      waiting = counts.map((count, place) => (waiting[place] ?? 0) + Math.max(0, count - (told[place] ?? 0)));
      told = counts;
    },
    next(): Drop | null {
      for (let step = 1; step <= waiting.length; step++) {
        const place = (last + step) % waiting.length;
        const count = waiting[place] ?? 0;
        if (count === 0) continue;
        waiting[place] = 0;
        last = place;
        made += 1;
        return { key: made, place, count, lane: (made % lanes) / (lanes - 1), at: 0 };
      }
      return null;
    },
  };
}
