import { beginningOf, isSeen, nameOf } from './boxes.ts';
import type { Fault } from './look.ts';

const drawn = 'img, svg, canvas, video, input, select, textarea, progress, meter';
const parts = ['', '::before', '::after'] as const;

interface Shape {
  readonly element: Element;
  readonly part: (typeof parts)[number];
}

/**
 * Shapes that say something by their background alone, and have none where the colours are the machine's (`forced-colors`): there
 * every background is the page's own, unless a rule says otherwise (https://www.w3.org/TR/css-color-adjust-1/#forced).
 */
export function vanished(root: Element): Fault[] {
  if (!matchMedia('(forced-colors: active)').matches) return [];
  const unseen = [...root.querySelectorAll('*')].flatMap(shapesOf).filter((shape) => !isShown(shape));
  const { style } = document.documentElement;
  // Inherited by all that no rule exempts: they have the colours that they were meant to have.
  style.setProperty('forced-color-adjust', 'none');
  const lost = unseen.filter(isShown);
  style.removeProperty('forced-color-adjust');
  return lost.map(({ element, part }) => ({
    kind: 'vanished',
    where: nameOf(element) + part,
    what: beginningOf(element.parentElement ?? element),
  }));
}

/** An element without text, and what CSS puts before and behind one that has any. */
function shapesOf(element: Element): readonly Shape[] {
  if (element.matches(drawn) || element.closest('svg') || !isSeen(element)) return [];
  return parts
    .filter((part) => (part === '' ? isEmpty(element) : isDrawn(getComputedStyle(element, part))))
    .map((part) => ({ element, part }));
}

function isEmpty(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 2 && height >= 2 && element.textContent?.trim() === '' && element.querySelector(drawn) === null;
}

const isDrawn = ({ content, display, width, height }: CSSStyleDeclaration) =>
  content === '""' && display !== 'none' && Number.parseFloat(width) >= 2 && Number.parseFloat(height) >= 2;

/** By its background or a frame. */
function isShown({ element, part }: Shape): boolean {
  const style = part === '' ? getComputedStyle(element) : getComputedStyle(element, part);
  const ground = groundOf(part === '' ? element.parentElement : element);
  if (style.backgroundImage !== 'none') return true;
  const { backgroundColor, outlineStyle, outlineWidth, outlineColor } = style;
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map(
    (side) => [style[`border${side}Width`], style[`border${side}Color`]] as const,
  );
  const outline = [outlineStyle === 'none' ? '0' : outlineWidth, outlineColor] as const;
  const isFramed = [...sides, outline].some(([width, color]) => Number.parseFloat(width) > 0 && stands(color, ground));
  return isFramed || stands(backgroundColor, ground);
}

const stands = (color: string, ground: string) => !isClear(color) && color !== ground;
const isClear = (color: string) => color === 'transparent' || /, 0\)$|\/ 0\)$/.test(color);

function groundOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return '';
}
