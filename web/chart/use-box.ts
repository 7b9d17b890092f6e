import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The size of an element, as it changes; 0 by 0 before it is on the page. */
export function useBox<E extends HTMLElement>(): [ref: RefObject<E | null>, box: Box] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState<Box>({ widthPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setBox({ widthPx: element.clientWidth, heightPx: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
