import { type Box, beginningOf, height, nameOf, styleOf, texts } from './boxes.ts';
import type { Fault } from './look.ts';

/** Letters may stick out of their line a little, px. */
const slackAcross = 1.5;
/** Lines are higher than their letters: so much of one may be outside. */
const slackDown = 0.4;

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** What is inside an element's border, in the window. */
function insideOf(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const x = left + element.clientLeft;
  const y = top + element.clientTop;
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/** Text that nobody can read to its end: cut without an ellipsis, or out of the window where nothing scrolls. */
export function clipped(root: Element): Fault[] {
  const faults: Fault[] = [];
  for (const { element, lines } of texts(root)) {
    const cut = cutBy(element, lines);
    if (cut) faults.push({ kind: 'clipped', where: nameOf(element), what: `${beginningOf(element)}: ${cut}` });
  }
  return faults;
}

function cutBy(element: Element, lines: readonly DOMRect[]): string | null {
  let mayScrollX = false;
  let mayScrollY = false;
  let isFixed = false;
  let isMeant = false;
  for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
    const style = styleOf(at);
    // Somebody has thought of it: an ellipsis or a fading edge says that there is more.
    isMeant ||= style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || style.maskImage !== 'none';
    const box = insideOf(at);
    if (hides(style.overflowX) && !mayScrollX && !isMeant && isOutAcross(lines, box)) return `${nameOf(at)} across`;
    if (hides(style.overflowY) && !mayScrollY && !isMeant && isOutDown(lines, box)) return `${nameOf(at)} down`;
    mayScrollX ||= scrolls(style.overflowX);
    mayScrollY ||= scrolls(style.overflowY);
    if (style.position === 'fixed') {
      isFixed = true;
      break;
    }
  }
  if (isMeant || (mayScrollX && mayScrollY)) return null;
  const page = document.documentElement;
  const isStill = isFixed || hides(styleOf(document.body).overflowY);
  const left = isFixed ? 0 : -scrollX;
  const top = isFixed ? 0 : -scrollY;
  const window = {
    left,
    top,
    right: left + (isStill ? innerWidth : Math.max(innerWidth, page.scrollWidth)),
    bottom: top + (isStill ? innerHeight : Math.max(innerHeight, page.scrollHeight)),
  };
  if (!mayScrollX && isOutAcross(lines, window)) return 'the window across';
  return !mayScrollY && isOutDown(lines, window) ? 'the window down' : null;
}

const isOutAcross = (lines: readonly DOMRect[], box: Box) =>
  lines.some(({ left, right }) => left < box.left - slackAcross || right > box.right + slackAcross);

const isOutDown = (lines: readonly DOMRect[], box: Box) =>
  lines.some((line) => {
    const slack = slackDown * height(line);
    return line.top < box.top - slack || line.bottom > box.bottom + slack;
  });
