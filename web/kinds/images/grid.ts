/** A cell is as wide as it is high times this. */
const cellShape = 4 / 3;

/** The widest cells with which so many fit into a place. */
export function gridOf(count: number, { widthPx, heightPx }: { widthPx: number; heightPx: number }, gapPx: number) {
  let best = { columns: 1, cellPx: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns += 1) {
    const rows = Math.ceil(count / columns);
    const byWidth = (widthPx - gapPx * (columns - 1)) / columns;
    const byHeight = ((heightPx - gapPx * (rows - 1)) / rows) * cellShape;
    const cellPx = Math.max(0, Math.floor(Math.min(byWidth, byHeight)));
    if (cellPx > best.cellPx) best = { columns, cellPx };
  }
  return best;
}
