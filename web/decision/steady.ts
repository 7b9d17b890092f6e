import { useEffect, useRef, useState } from 'preact/hooks';

/** A line of text changes at most so often, ms, so that it can be read. */
export const steadyMs = 1_000;

export interface Held {
  readonly text: string | null;
  readonly subject: string;
  /** Since when, ms. */
  readonly at: number;
}

/** What is shown now. Coming, going and another subject are told at once: only news of the same thing wait. */
export function heldNext(held: Held, text: string | null, subject: string, now: number): Held {
  if (text === held.text && subject === held.subject) return held;
  const mayWait = text !== null && held.text !== null && subject === held.subject;
  return mayWait && now - held.at < steadyMs ? held : { text, subject, at: now };
}

export function useSteady(text: string | null, subject: string): string | null {
  const held = useRef<Held>({ text: null, subject: '', at: 0 });
  const [, renew] = useState({});
  const now = performance.now();
  held.current = heldNext(held.current, text, subject, now);
  const { at, text: shown } = held.current;
  useEffect(() => {
    if (shown === text) return;
    const timer = setTimeout(() => renew({}), Math.max(1, at + steadyMs - performance.now()));
    return () => clearTimeout(timer);
  });
  return shown;
}
