import { contrast, hexOf, mixed, type Rgb, rgbOf } from './contrast.ts';

/** What is drawn in the room's colour: text on the page, text on it, and a wash behind text. */
export interface AccentShades {
  readonly accent: string;
  readonly onAccent: string;
  readonly wash: string;
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
/** Text needs 4.5:1; a little more, for rounding. */
const readable = 4.6;
/** Mixed towards black or white in so many steps. */
const steps = 50;

/**
 * Shades of the room's colour that can be read on all of these backgrounds, which are all light or all dark: as near to it
 * as they can be. So pale yellow on a light page becomes a dark one; on a dark page it stays.
 */
export function accentShades(color: string, backgrounds: readonly string[]): AccentShades {
  const own = rgbOf(color);
  const grounds = backgrounds.map(rgbOf);
  const end = grounds.every((ground) => contrast(ground, black) > contrast(ground, white)) ? black : white;
  const [base = white] = grounds;
  const wash = mixed(base, own, 0.1);
  // Where the wash is so strong that not even black or white could be read on it, none is.
  const all = contrast(end, wash) >= readable ? [...grounds, wash] : grounds;
  for (let step = 0; step <= steps; step++) {
    const shade = rgbOf(hexOf(mixed(own, end, step / steps)));
    if (all.every((ground) => contrast(shade, ground) >= readable)) return shades(shade, wash);
  }
  return shades(end, wash);
}

function shades(accent: Rgb, wash: Rgb): AccentShades {
  const onAccent = contrast(accent, white) >= contrast(accent, black) ? white : black;
  return { accent: hexOf(accent), onAccent: hexOf(onAccent), wash: hexOf(wash) };
}
