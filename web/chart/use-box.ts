import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** An element and the room it has, measured before it is first seen and whenever that changes. */
export function useBox<E extends Element>(): { readonly element: RefObject<E | null>; readonly box: Box } {
  const element = useRef<E>(null);
  const [box, setBox] = useState<Box>({ widthPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const held = element.current;
    if (!held) return;
    const measure = () => setBox({ widthPx: held.clientWidth, heightPx: held.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(held);
    return () => observer.disconnect();
  }, []);
  return { element, box };
}
