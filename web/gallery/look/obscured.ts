import { beginningOf, controls, isSeen, lookAnew, nameOf } from './boxes.ts';
import type { Fault } from './look.ts';

/** Where in its box something is looked for, as shares of its width and height. */
const spots = [0.5, 0.15, 0.85];

/**
 * What has the focus and lies as a whole beneath something else (https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum).
 * Goes through the page as Tab does.
 */
export function obscured(root: Element): Fault[] {
  const faults: Fault[] = [];
  // What has the focus from the start, in a window of another size, is come to like the rest: anew.
  leave();
  // What lies behind it cannot be come to.
  const within = document.querySelector(':modal') ?? root;
  for (const element of within.querySelectorAll<HTMLElement>(controls)) {
    // What shows itself only while it has the focus has come or gone.
    lookAnew();
    if (element.tabIndex < 0 || !isSeen(element) || element.matches(':disabled')) continue;
    element.focus();
    const targets = element instanceof HTMLInputElement ? [element, ...(element.labels ?? [])] : [element];
    if (targets.some(isFound)) continue;
    faults.push({ kind: 'obscured', where: nameOf(element), what: beginningOf(element) });
  }
  leave();
  scrollTo(0, 0);
  return faults;
}

function leave(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function isFound(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return spots.some((down) =>
    spots.some((across) => {
      const found = document.elementFromPoint(left + width * across, top + height * down);
      return found !== null && (element.contains(found) || found.contains(element));
    }),
  );
}
