import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { placeAt, type RowBox, shiftOf } from './places.ts';

/** Near an edge of what scrolls, the list comes to meet the pointer. */
const edgePx = 56;
const scrollPx = 10;

interface Drag {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RowBox[];
  /** How far the row has been dragged, px. */
  readonly byPx: number;
}

/**
 * Dragging the rows of a list by a handle: mouse, pen or finger. Nothing changes its place in the page before the row is
 * let go; until then rows are only shifted. Escape, or a list that changes meanwhile, ends it without a move.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const end = useRef<() => void>(() => {});
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const order = ids.join();
  // Another order ends the drag.
  useEffect(() => () => end.current(), [order]);

  function start(event: PointerEvent, from: number) {
    const held = list.current;
    const handle = event.currentTarget;
    if (event.button !== 0 || !held || !(handle instanceof HTMLElement)) return;
    end.current();
    handle.setPointerCapture(event.pointerId);
    const rows = Array.from(held.children, (row) => {
      const { offsetTop: top, offsetHeight: height } = row as HTMLElement;
      return { top, height };
    });
    const yInList = () => y - held.getBoundingClientRect().top;
    let y = event.clientY;
    const grabbedAt = yInList();
    let frame = 0;
    let now: Drag = { from, to: from, rows, byPx: 0 };

    const follow = () => {
      scrollTowards(y, scrollerOf(held));
      const byPx = yInList() - grabbedAt;
      if (byPx !== now.byPx) {
        now = { from, rows, byPx, to: placeAt(byPx, rows, from) };
        setDrag(now);
      }
      frame = requestAnimationFrame(follow);
    };
    const moved = (next: PointerEvent) => {
      y = next.clientY;
    };
    const dropped = () => {
      end.current();
      if (now.to !== from) drop.current(from, now.to);
    };
    const cancelled = () => end.current();
    const pressed = (key: KeyboardEvent) => {
      if (key.key === 'Escape') end.current();
    };
    end.current = () => {
      cancelAnimationFrame(frame);
      handle.removeEventListener('pointermove', moved);
      handle.removeEventListener('pointerup', dropped);
      handle.removeEventListener('pointercancel', cancelled);
      removeEventListener('keydown', pressed);
      end.current = () => {};
      setDrag(null);
    };
    handle.addEventListener('pointermove', moved);
    handle.addEventListener('pointerup', dropped);
    handle.addEventListener('pointercancel', cancelled);
    addEventListener('keydown', pressed);
    setDrag(now);
    follow();
  }

  return {
    start,
    /** Which row is held; null: none. */
    held: drag?.from ?? null,
    /** How far this row is off its place, px. */
    offsetOf(place: number): number {
      if (!drag) return 0;
      return place === drag.from ? drag.byPx : shiftOf(place, drag.rows, drag.from, drag.to);
    },
  };
}

/** The nearest part of the page that scrolls around the list. */
function scrollerOf(list: HTMLElement): Element | null {
  for (let part = list.parentElement; part && part !== document.body; part = part.parentElement) {
    const { overflowY } = getComputedStyle(part);
    if ((overflowY === 'auto' || overflowY === 'scroll') && part.scrollHeight > part.clientHeight) return part;
  }
  return document.scrollingElement;
}

function scrollTowards(y: number, scroller: Element | null) {
  if (!scroller) return;
  const isPage = scroller === document.scrollingElement;
  const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  if (y < top + edgePx) scroller.scrollTop -= scrollPx;
  else if (y > bottom - edgePx) scroller.scrollTop += scrollPx;
}
