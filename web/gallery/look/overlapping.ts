import { type Box, beginningOf, common, controls, height, isSeen, nameOf, styleOf, texts, width } from './boxes.ts';
import type { Fault } from './look.ts';

interface Thing {
  readonly element: Element;
  readonly isText: boolean;
  readonly box: Box;
}

/** Lines of text are higher than their letters: boxes may share this much of the lower one. */
const sharedByText = 0.35;

/** Two texts or controls that lie on each other, though neither is part of the other nor above the page on purpose. */
export function overlapping(root: Element): Fault[] {
  const things = thingsIn(root);
  things.sort((a, b) => a.box.top - b.box.top);
  const faults: Fault[] = [];
  for (const [at, one] of things.entries()) {
    for (let next = at + 1; next < things.length; next++) {
      const other = things[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      if (!lieOnEachOther(one, other) || isOnLayer(one.element, other.element)) continue;
      const what = `${beginningOf(one.element)} / ${beginningOf(other.element)}`;
      faults.push({ kind: 'overlap', where: `${nameOf(one.element)} / ${nameOf(other.element)}`, what });
    }
  }
  return faults;
}

function thingsIn(root: Element): Thing[] {
  const things: Thing[] = [];
  const add = (element: Element, box: Box, isText: boolean) => {
    const seen = seenPart(isText ? element : element.parentElement, box);
    if (seen) things.push({ element, box: seen, isText });
  };
  for (const { element, lines } of texts(root)) for (const line of lines) add(element, line, true);
  for (const element of root.querySelectorAll(controls))
    if (isSeen(element) && !isInLabel(element)) add(element, element.getBoundingClientRect(), false);
  return things;
}

/** Ticks and dots lie where their label is drawn. */
const isInLabel = (element: Element) =>
  element instanceof HTMLInputElement && /^(radio|checkbox|file|color)$/.test(element.type);

/** What is left of a box inside all that cuts it off. */
function seenPart(within: Element | null, whole: Box): Box | null {
  let box: Box | null = whole;
  for (let at = within; at && box; at = at.parentElement) {
    const { overflowX, overflowY, position } = styleOf(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') box = common(box, at.getBoundingClientRect());
    if (position === 'fixed') break;
  }
  return box;
}

function lieOnEachOther(one: Thing, other: Thing): boolean {
  const shared = common(one.box, other.box);
  if (!shared || width(shared) <= 2) return false;
  const lower = Math.min(height(one.box), height(other.box));
  return height(shared) > (one.isText || other.isText ? Math.max(2, sharedByText * lower) : 2);
}

/** Is one of them on something that lies above the page, like a bar that stays or a menu? */
function isOnLayer(one: Element, other: Element): boolean {
  return hasLayerBelow(one, other) || hasLayerBelow(other, one);
}

function hasLayerBelow(element: Element, other: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) {
    const { position, backgroundColor } = styleOf(at);
    if (position === 'fixed' || position === 'sticky' || at.localName === 'dialog') return true;
    if (position === 'absolute' && isOpaque(backgroundColor)) return true;
  }
  return false;
}

const isOpaque = (color: string) => color.startsWith('rgb(');
