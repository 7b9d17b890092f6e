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
