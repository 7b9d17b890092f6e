import { cellOfKey, gridCells, middleOf } from '#protocol/kinds/pin';

/** How far a pin's warmth reaches, as a share of the picture's longer side. */
const reach = 0.045;

/**
 * How warm a picture is at each of so many points, 0 to 1, the warmest being 1: every cell's pins spread smoothly around its
 * middle. `shape`: width by height.
 */
export function warmth(
  keys: readonly string[],
  counts: readonly number[],
  { columns, rows, shape }: { readonly columns: number; readonly rows: number; readonly shape: number },
): Float32Array {
  const field = new Float32Array(columns * rows);
  const sigmaX = reach * Math.max(1, 1 / shape) * columns;
  const sigmaY = reach * Math.max(1, shape) * rows;
  for (const [place, key] of keys.entries()) {
    const weight = counts[place] ?? 0;
    if (weight <= 0) continue;
    const { x, y } = middleOf(cellOfKey(key));
    const [cx, cy] = [x * columns, y * rows];
    for (let row = Math.max(0, Math.floor(cy - 3 * sigmaY)); row < Math.min(rows, cy + 3 * sigmaY); row += 1) {
      for (
        let column = Math.max(0, Math.floor(cx - 3 * sigmaX));
        column < Math.min(columns, cx + 3 * sigmaX);
        column += 1
      ) {
        const dx = (column + 0.5 - cx) / sigmaX;
        const dy = (row + 0.5 - cy) / sigmaY;
        const at = row * columns + column;
        field[at] = (field[at] ?? 0) + weight * Math.exp(-(dx * dx + dy * dy) / 2);
      }
    }
  }
  let most = 0;
  for (const value of field) most = Math.max(most, value);
  if (most > 0) for (let at = 0; at < field.length; at += 1) field[at] = (field[at] ?? 0) / most;
  return field;
}

/**
 * From few to many: dark violet over orange to pale yellow. Each step is lighter than the one before, so that it reads with every
 * kind of colour blindness and in grey (after the idea of "inferno", https://bids.github.io/colormap/).
 */
const ramp = [
  [42, 10, 88],
  [122, 27, 109],
  [190, 55, 82],
  [236, 106, 28],
  [251, 182, 26],
  [252, 255, 190],
] as const;

export function colorAt(warm: number): readonly [red: number, green: number, blue: number] {
  const at = Math.max(0, Math.min(1, warm)) * (ramp.length - 1);
  const place = Math.min(ramp.length - 2, Math.floor(at));
  const [low, high] = [ramp[place] ?? ramp[0], ramp[place + 1] ?? ramp[0]];
  const mixed = (channel: 0 | 1 | 2) => Math.round(low[channel] + (high[channel] - low[channel]) * (at - place));
  return [mixed(0), mixed(1), mixed(2)];
}

/** Where nobody has put a pin the picture shows as it is. */
export const coverAt = (warm: number): number => 0.88 * (1 - Math.exp(-5 * warm));

/** Pins by the nine parts of the picture, most first. */
export function regionsOf(keys: readonly string[], counts: readonly number[]) {
  const part = (at: number) => Math.min(2, Math.floor((at * 3) / gridCells)) as 0 | 1 | 2;
  const pins = new Map<string, { column: 0 | 1 | 2; row: 0 | 1 | 2; count: number }>();
  for (const [place, key] of keys.entries()) {
    const cell = cellOfKey(key);
    const [column, row] = [part(cell.column), part(cell.row)];
    const held = pins.get(`${column}.${row}`) ?? { column, row, count: 0 };
    pins.set(`${column}.${row}`, { ...held, count: held.count + (counts[place] ?? 0) });
  }
  return [...pins.values()].sort((a, b) => b.count - a.count || a.row - b.row || a.column - b.column);
}
