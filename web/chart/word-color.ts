import { optionColors } from '#protocol/colors';
import { contrast, hexOf, mixed, rgbOf } from '../look/contrast.ts';
import type { Look } from './look.ts';

/** Text of any size is read at this (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const least = 4.5;

/** A word keeps its colour wherever it stands: it follows from what it says. */
function indexOf(key: string): number {
  let hash = 7;
  for (const char of key) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return hash % optionColors.length;
}

/** A colour of the options, mixed with the ink until it can be read on this ground. */
export function wordColor(
  key: string,
  { ink, paper, hasPatterns }: Pick<Look, 'ink' | 'paper' | 'hasPatterns'>,
): string {
  const color = optionColors[indexOf(key)] ?? ink;
  const isHex = (text: string) => /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text);
  if (hasPatterns || !isHex(ink) || !isHex(paper)) return ink;
  const [from, to, ground] = [color, ink, paper].map(rgbOf) as [
    ReturnType<typeof rgbOf>,
    ReturnType<typeof rgbOf>,
    ReturnType<typeof rgbOf>,
  ];
  for (let share = 0; share < 1; share += 0.05) {
    // As it will be drawn: in whole numbers.
    const tried = hexOf(mixed(from, to, share));
    if (contrast(rgbOf(tried), ground) >= least) return tried;
  }
  return ink;
}
