import { isSeen, nameOf, styleOf } from './boxes.ts';
import type { Fault } from './look.ts';

/** So much of a window has to be left to what scrolls beneath bars that stay. */
const leastLeft = 0.4;

/**
 * A page that is read through a slit: bars that stay lie over most of the window, at a zoom of 400 % for instance. Beneath a
 * modal sheet nothing is read; it is looked at by itself.
 */
export function covered(root: Element): Fault[] {
  const within = root.querySelector(':modal') ?? root;
  const bars = [...within.querySelectorAll('*')].filter((element) => stays(element) && isSeen(element));
  let taken = 0;
  for (const bar of bars) {
    const { left, right, top, bottom } = bar.getBoundingClientRect();
    // Only what reaches across the window; what is called up covers it on purpose.
    const isBar = right - left > innerWidth * 0.8 && bottom - top < innerHeight * 0.8;
    if (isBar && !bars.some((other) => other !== bar && other.contains(bar)))
      taken += Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  }
  if (taken <= innerHeight * (1 - leastLeft)) return [];
  return [{ kind: 'covered', where: bars.map(nameOf).join(' / '), what: `${Math.round(taken)} of ${innerHeight} px` }];
}

const stays = (element: Element) => /fixed|sticky/.test(styleOf(element).position);
