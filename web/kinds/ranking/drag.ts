import type { RefObject, TargetedPointerEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeAt, type Row } from './order.ts';

/** Less far than this is a tap. */
const leastPx = 6;
/** So near an end of the window the page goes along. */
const edgePx = 90;
const scrollPx = 14;

interface Start {
  readonly id: string;
  readonly pointer: number;
  readonly pageY: number;
  /** The rows that have a place, as they stood, in their order. */
  readonly rows: readonly Row[];
}

interface Moving {
  readonly id: string;
  readonly byPx: number;
  /** From 0. */
  readonly to: number;
}

export interface Dragging {
  /** Where a row is shown beside its place; undefined: at it. */
  readonly offsetOf: (id: string, place: number) => number | undefined;
  readonly dragged: string | null;
  readonly hold: (id: string) => {
    readonly onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: TargetedPointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  /** The click that ends a drag is no tap. */
  readonly onClickCapture: (event: Event) => void;
}

/**
 * Rows that are dragged to another place, by mouse, pen or finger. Nothing changes before they are let go, and what they are
 * dragged in is asked then: votes of others may come meanwhile.
 */
export function useDrag(
  list: RefObject<HTMLUListElement | null>,
  order: readonly string[],
  onDrop: (id: string, to: number) => void,
): Dragging {
  const start = useRef<Start | null>(null);
  const wasDrag = useRef(false);
  const [moving, setMoving] = useState<Moving | null>(null);
  const placed = order.join();
  // Another tab of this voter has put them in another order: what is held is no longer where it was.
  useLayoutEffect(() => stop, [placed]);

  function stop() {
    start.current = null;
    setMoving(null);
  }

  function rowsOf(): Row[] {
    const rows = [...(list.current?.children ?? [])].slice(0, order.length);
    return rows.map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return { topPx: top + scrollY, heightPx: height };
    });
  }

  const stepPx = ({ rows }: Start) => (rows.length < 2 ? 0 : (rows[1]?.topPx ?? 0) - (rows[0]?.topPx ?? 0));

  return {
    dragged: moving?.id ?? null,
    offsetOf(id, place) {
      if (!moving || !start.current) return undefined;
      if (id === moving.id) return moving.byPx;
      const from = order.indexOf(moving.id);
      if (place > from && place <= moving.to) return -stepPx(start.current);
      return place < from && place >= moving.to ? stepPx(start.current) : 0;
    },
    hold: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        wasDrag.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { id, pointer: event.pointerId, pageY: event.pageY, rows: rowsOf() };
      },
      onPointerMove(event) {
        const held = start.current;
        if (held?.id !== id || held.pointer !== event.pointerId) return;
        const byPx = event.pageY - held.pageY;
        if (!wasDrag.current && Math.abs(byPx) < leastPx) return;
        wasDrag.current = true;
        setMoving({ id, byPx, to: placeAt(held.rows, order.indexOf(id), byPx) });
        if (event.clientY < edgePx) scrollBy(0, -scrollPx);
        else if (event.clientY > innerHeight - edgePx) scrollBy(0, scrollPx);
      },
      onPointerUp() {
        if (moving) onDrop(moving.id, moving.to);
        stop();
      },
      onPointerCancel: stop,
    }),
    onClickCapture(event) {
      if (!wasDrag.current) return;
      wasDrag.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
