const dayOf = (at: number) => new Date(at).toDateString();

/** Does another day begin with this line? Where all is of today there is nothing to say. */
export function beginsDay(at: number, before: number | null, now: number): boolean {
  return dayOf(at) !== (before === null ? dayOf(now) : dayOf(before));
}
