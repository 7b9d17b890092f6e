/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const controls =
  'button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="slider"]';

/** What was found out about the page as it stands; each part of a look asks of the same elements. */
let styles = new WeakMap<Element, CSSStyleDeclaration>();
let seen = new WeakMap<Element, boolean>();
let forReaders = new WeakMap<Element, boolean>();

/** To be called when the page may have changed, and so before each look. */
export function lookAnew(): void {
  styles = new WeakMap();
  seen = new WeakMap();
  forReaders = new WeakMap();
}

function kept<Value>(known: WeakMap<Element, Value>, element: Element, find: () => Value): Value {
  let value = known.get(element);
  if (value === undefined) {
    value = find();
    known.set(element, value);
  }
  return value;
}

export const styleOf = (element: Element) => kept(styles, element, () => getComputedStyle(element));

export const isSeen = (element: Element) =>
  kept(
    seen,
    element,
    () =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
      !isForReadersOnly(element),
  );

/** Cut down to nothing, as `.unseen` does: there for who cannot see. */
const isForReadersOnly = (element: Element): boolean =>
  kept(forReaders, element, () => {
    if (styleOf(element).clipPath === 'inset(50%)') return true;
    return element.parentElement !== null && isForReadersOnly(element.parentElement);
  });

export const width = ({ left, right }: Box) => right - left;
export const height = ({ top, bottom }: Box) => bottom - top;

export function common(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}

/** Every piece of text that is there to be seen, with the boxes of its lines. */
export function* texts(root: Element): Generator<{ readonly element: Element; readonly lines: readonly DOMRect[] }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !isSeen(element)) continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
    if (lines.length > 0) yield { element, lines };
  }
}

/** An element's own name for whoever has to find it: the nearest classes, from the outside in. */
export function nameOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && at.id !== 'page' && names.length < 3; at = at.parentElement) {
    const [first] = at.classList;
    if (at === element || first !== undefined) names.unshift(at.localName + (first === undefined ? '' : `.${first}`));
  }
  return names.join(' > ');
}

/** The beginning of a text, for whoever has to find it. */
export const beginningOf = (element: Element) => (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
