import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bar } from './bars.ts';
import { growMs } from './line.ts';
import { isStill } from './look.ts';

/**
 * Bars of one result that go to another column, or another page: they cannot move there, so one picture gives way to the
 * next instead of leaping. Called before the chart draws, while the earlier picture is still on its canvas. `of`: the
 * result, by its bars; another one is there at once.
 */
export function useHandover(column: RefObject<HTMLElement | null>, bars: readonly Bar[], of: string): void {
  const last = useRef({ of, here: '' });
  const here = bars
    .map(({ key }) => key)
    .toSorted()
    .join();
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { of, here };
    if (before.of !== of || before.here === '' || before.here === here || isStill()) return;
    const canvas = column.current?.querySelector('canvas');
    if (canvas) fadeAway(copyOf(canvas), canvas);
    column.current
      ?.querySelector('ol')
      ?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: growMs, easing: 'ease-out' });
  }, [of, here]);
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.className = 'bar-column__before';
  copy.ariaHidden = 'true';
  Object.assign(copy.style, { width: canvas.style.width, height: canvas.style.height });
  if (canvas.width > 0 && canvas.height > 0) copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}

function fadeAway(copy: HTMLCanvasElement, over: HTMLCanvasElement): void {
  over.after(copy);
  const fading = copy.animate([{ opacity: 1 }, { opacity: 0 }], { duration: growMs, easing: 'ease-in-out' });
  fading.onfinish = fading.oncancel = () => copy.remove();
}
