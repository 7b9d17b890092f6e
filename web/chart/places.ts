import { useRef } from 'preact/hooks';
import type { Bar } from './bars.ts';
import { growMs } from './line.ts';
import { isStill } from './look.ts';

/**
 * The labels of bars that change places. They stay the same elements in the same order, so that each can move to its new
 * place; `isMoving` only for as long as the bars under them do: a new size of the window is no movement.
 */
export function usePlaces(bars: readonly Bar[]) {
  const last = useRef({ order: '', set: '', movesUntil: 0 });
  const inOrder = bars.map((bar, place) => ({ bar, place })).sort((a, b) => a.bar.index - b.bar.index);
  const order = bars.map(({ key }) => key).join();
  const set = inOrder.map(({ bar }) => bar.key).join();
  const now = performance.now();
  if (order !== last.current.order) {
    const isMove = set === last.current.set && !isStill();
    last.current = { order, set, movesUntil: isMove ? now + growMs : 0 };
  }
  return { inOrder, isMoving: now < last.current.movesUntil };
}
