import type { PNG } from 'pngjs';

/** How many pixels of a picture are of a colour, written as #rrggbb. */
export function pixelsOf({ data }: PNG, color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  return count;
}
