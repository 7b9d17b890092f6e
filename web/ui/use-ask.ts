import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Ask {
  readonly isAsking: boolean;
  /** What asks back, a group with the question as its name: readers say a paragraph that has the focus twice. */
  readonly group: RefObject<HTMLFieldSetElement | null>;
  /** What is pressed first. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly ask: () => void;
  readonly keep: () => void;
}

/** A question before what cannot be taken back. It has the keyboard as it appears; who keeps the thing is where they were. */
export function useAsk(): Ask {
  const [isAsking, setIsAsking] = useState(false);
  const wasAsking = useRef(false);
  const group = useRef<HTMLFieldSetElement | null>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  // Before the page finds that what was pressed is gone, and moves the focus, too.
  useLayoutEffect(() => {
    if (isAsking) group.current?.focus();
    else if (wasAsking.current) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return { isAsking, group, button, ask: () => setIsAsking(true), keep: () => setIsAsking(false) };
}
