import { colorOf } from '#protocol/colors';
import type { Look } from './look.ts';

/** Draws one motif into a square tile of `size`, with lines of `line`. */
type Motif = (ctx: CanvasRenderingContext2D, size: number, line: number) => void;

function lines(...ends: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]): Motif {
  return (ctx, size, line) => {
    ctx.lineWidth = line;
    for (const [x1, y1, x2, y2] of ends) {
      ctx.beginPath();
      ctx.moveTo(x1 * size, y1 * size);
      ctx.lineTo(x2 * size, y2 * size);
      ctx.stroke();
    }
  };
}

const dots: Motif = (ctx, size, line) => {
  ctx.beginPath();
  ctx.arc(size / 2, size / 2, line * 1.4, 0, 2 * Math.PI);
  ctx.fill();
};

/** Beyond the tile's corners, so that diagonals meet. */
const down = [
  [-0.5, -0.5, 1.5, 1.5],
  [0.5, -0.5, 1.5, 0.5],
  [-0.5, 0.5, 0.5, 1.5],
] as const;
const up = down.map(([x1, y1, x2, y2]) => [1 - x1, y1, 1 - x2, y2] as const);
const level = [[0, 0.5, 1, 0.5]] as const;
const upright = [[0.5, 0, 0.5, 1]] as const;

/** One per colour of an option, as unlike their neighbours as can be. null: full. */
const motifs: readonly (Motif | null)[] = [
  null,
  lines(...down),
  dots,
  lines(...upright),
  lines(...up),
  lines(...level),
  lines(...level, ...upright),
  lines(...down, ...up),
];

/** Tiles that are drawn already: a film asks for the same ones with every picture. */
const drawn = new Map<string, HTMLCanvasElement>();
const mostDrawn = 64;

function tileOf(index: number, size: number, ground: string, thread: string): HTMLCanvasElement | null {
  const motif = motifs[index];
  if (!motif) return null;
  const key = `${index} ${size} ${ground} ${thread}`;
  const known = drawn.get(key);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, size, size);
  pen.fillStyle = thread;
  pen.strokeStyle = thread;
  motif(pen, size, Math.max(1.5, size * 0.16));
  if (drawn.size >= mostDrawn) drawn.clear();
  drawn.set(key, tile);
  return tile;
}

/** What a bar is filled with: the option's colour, its pattern where the theme has no colours, or both. */
export function barFill(ctx: CanvasRenderingContext2D, look: Look, index: number, barPx: number) {
  const { hasPatterns, isPatterned, ink, paper } = look;
  const ground = hasPatterns ? paper : colorOf(index);
  const full = hasPatterns ? ink : ground;
  if (!hasPatterns && !isPatterned) return full;
  const size = Math.round(Math.min(28, Math.max(8, barPx * 0.4)) * devicePixelRatio);
  const tile = tileOf(index % motifs.length, size, ground, hasPatterns ? ink : paper);
  const pattern = tile && ctx.createPattern(tile, 'repeat');
  // The canvas is scaled by the device's ratio; the tile is drawn in its own pixels.
  pattern?.setTransform(new DOMMatrix().scale(1 / devicePixelRatio));
  return pattern ?? full;
}
