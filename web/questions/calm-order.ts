import { useEffect, useRef, useState } from 'preact/hooks';

/** The order that is on view, without what has gone and with what is new behind it: nothing that is being read moves. */
export function keptOrder(shown: readonly number[], wanted: readonly number[]): readonly number[] {
  const [known, still] = [new Set(shown), new Set(wanted)];
  const kept = shown.filter((id) => still.has(id));
  return [...kept, ...wanted.filter((id) => !known.has(id))];
}

const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((id, at) => id === b[at]);

/** The wanted order, taken over at most every `everyMs`: until then what is on view keeps its places. */
export function useCalmOrder(wanted: readonly number[], everyMs: number): readonly number[] {
  const [shown, setShown] = useState(wanted);
  const sortedAt = useRef(Date.now());
  const newest = useRef(wanted);
  newest.current = wanted;
  const kept = keptOrder(shown, wanted);
  const isSorted = isSame(kept, wanted);

  useEffect(() => {
    if (isSorted) return;
    const timer = setTimeout(
      () => {
        sortedAt.current = Date.now();
        setShown(newest.current);
      },
      Math.max(0, sortedAt.current + everyMs - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [isSorted, everyMs]);

  useEffect(() => {
    if (!isSame(kept, shown)) setShown(kept);
  });
  return kept;
}
