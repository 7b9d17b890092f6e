import { type Box, beginningOf, controls, height, isSeen, nameOf, styleOf, width } from './boxes.ts';
import type { Fault } from './look.ts';

/** What a thumb hits, px (STYLE: the look). Half a pixel is what rounding takes. */
const leastPx = 44 - 0.5;
/** Below it iOS zooms into the field, px. */
const leastFontPx = 16;

/** Controls that are too small for a thumb, and fields that make a phone zoom. */
export function targets(root: Element): Fault[] {
  const faults: Fault[] = [];
  for (const element of root.querySelectorAll(controls)) {
    if (!isSeen(element) || element.matches(':disabled') || isInSentence(element)) continue;
    const box = hitBox(element);
    if (width(box) < leastPx || height(box) < leastPx) {
      const size = `${Math.round(width(box))} x ${Math.round(height(box))}`;
      faults.push({ kind: 'target', where: nameOf(element), what: `${beginningOf(element)}: ${size}` });
    }
    const font = Number.parseFloat(styleOf(element).fontSize);
    if (element.matches('input, select, textarea') && !isTick(element) && font < leastFontPx)
      faults.push({ kind: 'zoom', where: nameOf(element), what: `${font} px` });
  }
  return faults;
}

/** A link within a sentence is as high as its line. https://www.w3.org/TR/WCAG22/#target-size-minimum */
function isInSentence(element: Element): boolean {
  if (element.localName !== 'a' || styleOf(element).display !== 'inline') return false;
  const parent = element.parentElement;
  return parent !== null && (parent.textContent ?? '').trim() !== (element.textContent ?? '').trim();
}

/** With its labels: they are hit as well. */
function hitBox(element: Element): Box {
  const boxes = [element, ...labelsOf(element)].map((part) => part.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Nobody writes in it. */
const isTick = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && /^(radio|checkbox|file|color|range)$/.test(element.type);

/** Only of what has no text of its own; a field's label may be far away. */
const labelsOf = (element: Element): readonly Element[] => (isTick(element) ? [...(element.labels ?? [])] : []);
