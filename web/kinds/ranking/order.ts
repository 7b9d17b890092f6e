/** The order with this one taken in at its end, or taken out. A full order takes in nobody. */
export function toggled(order: readonly string[], id: string, places: number): readonly string[] {
  if (order.includes(id)) return order.filter((held) => held !== id);
  return order.length < places ? [...order, id] : order;
}

/** One place up (-1) or down (1); at the ends nothing changes. */
export function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id);
  const to = from + by;
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  const next = [...order];
  next[from] = other;
  next[to] = id;
  return next;
}

/** To this place, from 0; the others move up. */
export function putAt(order: readonly string[], id: string, to: number): readonly string[] {
  if (!order.includes(id) || order[to] === id) return order;
  const next = order.filter((held) => held !== id);
  next.splice(to, 0, id);
  return next;
}

/** A row on the page. */
export interface Row {
  readonly topPx: number;
  readonly heightPx: number;
}

/** Where a row comes to stand that is dragged so far: above those whose middle its leading edge has not passed. */
export function placeAt(rows: readonly Row[], from: number, byPx: number): number {
  const row = rows[from];
  if (!row) return from;
  const [top, bottom] = [row.topPx + byPx, row.topPx + row.heightPx + byPx];
  const middle = ({ topPx, heightPx }: Row) => topPx + heightPx / 2;
  const above = rows.slice(0, from).filter((other) => middle(other) < top).length;
  const below = rows.slice(from + 1).filter((other) => middle(other) < bottom).length;
  return byPx < 0 ? above : from + below;
}
