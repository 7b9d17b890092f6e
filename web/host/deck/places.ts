/** A row of the list: where it stood when the drag began, px from the list's top. */
export interface RowBox {
  readonly top: number;
  readonly height: number;
}

/** The items with the one at `from` at place `to`. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from];
  if (item === undefined) return [...items];
  const others = items.filter((_, place) => place !== from);
  others.splice(Math.max(0, Math.min(to, others.length)), 0, item);
  return others;
}

/** What the item stands behind at its new place, as `deck:move` asks for it; null: it is the first. */
export function afterAt<T>(items: readonly T[], from: number, to: number): T | null {
  return moved(items, from, to)[to - 1] ?? null;
}

/**
 * The place for the row at `from` that has been dragged `byPx` (down is positive): it takes the place of the farthest row
 * whose middle its leading edge has passed, however high both are.
 */
export function placeAt(byPx: number, rows: readonly RowBox[], from: number): number {
  const held = rows[from];
  if (!held) return from;
  const middles = rows.map(({ top, height }) => top + height / 2);
  const edge = held.top + byPx + (byPx < 0 ? 0 : held.height);
  const passedUp = middles.filter((middle, place) => place < from && edge < middle).length;
  const passedDown = middles.filter((middle, place) => place > from && edge > middle).length;
  return byPx < 0 ? from - passedUp : from + passedDown;
}

/** How far row `place` makes room while the row at `from` hovers over place `to`, px. */
export function shiftOf(place: number, rows: readonly RowBox[], from: number, to: number): number {
  const height = rows[from]?.height ?? 0;
  if (from < place && place <= to) return -height;
  if (to <= place && place < from) return height;
  return 0;
}
