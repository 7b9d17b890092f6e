import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const glideMs = 600;

/** Rows that have changed places glide to their new ones, unless somebody wants no motion. Each has its id as `data-id`. */
export function useGlide(list: RefObject<HTMLElement | null>, order: readonly number[]): void {
  const tops = useRef(new Map<string, number>());
  const key = order.join();

  // Measured whenever the order has changed.
  useLayoutEffect(() => {
    const before = tops.current;
    const after = new Map<string, number>();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? []) {
      const id = row.dataset['id'] ?? '';
      const top = row.offsetTop;
      after.set(id, top);
      const was = before.get(id);
      if (isStill || was === undefined || was === top || typeof row.animate !== 'function') continue;
      row.animate([{ transform: `translateY(${was - top}px)` }, { transform: 'none' }], {
        duration: glideMs,
        easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
      });
    }
    tops.current = after;
  }, [key]);
}
