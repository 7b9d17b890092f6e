/** Do both say the same as JSON, whatever the order of their fields? */
export function isSameJson(one: unknown, other: unknown): boolean {
  return stable(one) === stable(other);
}

/** JSON with the fields of every object in the order of their names. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, held: unknown) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
        : held,
    ) ?? ''
  );
}

const maxDepth = 6;

/** Nothing but JSON, and not nested without end: what comes in unread is handled safely. */
export function isPlainJson(value: unknown, depth = maxDepth): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  const isList = Array.isArray(value);
  if (!isList && Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((held) => isPlainJson(held, depth - 1));
}
