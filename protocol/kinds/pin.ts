import type { PictureId } from '../pictures.ts';
import type { Counted, KindFacts } from './facts.ts';

export interface PinAsk {
  /** '' while there is none yet, which nobody can be asked. */
  readonly picture: PictureId | '';
  /** What is to be seen, for those who cannot see it. */
  readonly alt: string;
}

/** A place on the picture, per mille of its width and of its height, from the top left. */
export interface PinPlace {
  readonly x: number;
  readonly y: number;
}

/** One pin on a picture per ballot. */
export const pin: KindFacts<PinAsk> = {
  options: { min: 0, max: 0 },
  usualAsk: { picture: '', alt: '' },
  shares: 'votes',
  decides: false,
  leads: false,
  wordless: true,
  labelOf: (_, key) => cellLabel(key),
  grouped: byParts,
};

export const pinScale = 1_000;

/** The choice as it is stored. */
export const pinChoice = ({ x, y }: PinPlace): string => `${x},${y}`;

export function placeOfChoice(choice: string): PinPlace | null {
  const [, x, y] = /^(0|[1-9]\d{0,3}),(0|[1-9]\d{0,3})$/.exec(choice) ?? [];
  const place = { x: Number(x), y: Number(y) };
  return x !== undefined && place.x <= pinScale && place.y <= pinScale ? place : null;
}

/** Cells along each side of the picture: what pins are counted by. */
export const gridCells = 24;

export interface Cell {
  readonly column: number;
  readonly row: number;
}

const cellAt = (part: number) => Math.min(gridCells - 1, Math.floor((part * gridCells) / pinScale));

export const cellOf = ({ x, y }: PinPlace): Cell => ({ column: cellAt(x), row: cellAt(y) });

export const cellKey = ({ column, row }: Cell): string => `${column}.${row}`;

export function cellOfKey(key: string): Cell {
  const [column = '0', row = '0'] = key.split('.');
  return { column: Number(column), row: Number(row) };
}

/** Where the middle of a cell lies, as shares of the picture. */
export const middleOf = ({ column, row }: Cell) => ({ x: (column + 0.5) / gridCells, y: (row + 0.5) / gridCells });

/** Parts along each side: where rounds are compared cells are too small to be told apart. */
const gridParts = 3;

const partOf = ({ column, row }: Cell): Cell => ({
  column: Math.floor((column * gridParts) / gridCells),
  row: Math.floor((row * gridParts) / gridCells),
});

const partKey = (part: Cell): string => `part ${cellKey(part)}`;

/** Every part, in the order of reading. */
function byParts({ keys, counts }: Counted): Counted {
  const parts = new Map<string, number>();
  for (let at = 0; at < gridParts * gridParts; at += 1)
    parts.set(partKey({ column: at % gridParts, row: Math.floor(at / gridParts) }), 0);
  for (const [place, key] of keys.entries()) {
    const part = partKey(partOf(cellOfKey(key)));
    parts.set(part, (parts.get(part) ?? 0) + (counts[place] ?? 0));
  }
  return { keys: [...parts.keys()], counts: [...parts.values()] };
}

/** Rounded to whole per cent, every cell still begins at another one. */
const perCent = (at: number, of: number) => Math.round((at * 100) / of);

/** The cell that an export names so; null: none. */
export function cellOfLabel(label: string): Cell | null {
  const [, x, y] = /^x (\d+)\D\d+ %, y (\d+)\D\d+ %$/.exec(label) ?? [];
  const starts = Array.from({ length: gridCells }, (_, at) => String(perCent(at, gridCells)));
  const cell = { column: starts.indexOf(x ?? ''), row: starts.indexOf(y ?? '') };
  return cell.column < 0 || cell.row < 0 ? null : cell;
}

/** In per cent of the width and the height, in whatever language. */
function cellLabel(key: string): string {
  const isPart = key.startsWith('part ');
  const { column, row } = cellOfKey(isPart ? key.slice(5) : key);
  const part = (at: number) => perCent(at, isPart ? gridParts : gridCells);
  return `x ${part(column)}\u2013${part(column + 1)} %, y ${part(row)}\u2013${part(row + 1)} %`;
}
