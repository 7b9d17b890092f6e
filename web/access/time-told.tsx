import { useRef } from 'preact/hooks';
import { toldSeconds } from '../state/countdown.ts';

interface TimeToldProps {
  /** Whole seconds until `until`; null with it: no countdown runs. */
  readonly left: number | null;
  readonly until: number | null;
  /** A countdown that ends with the voting has run out, or is no longer of interest. */
  readonly isOpen: boolean;
  readonly words: {
    readonly secondsLeft: (n: number) => string;
    readonly timeUp: string;
    readonly noLimit: string;
  };
}

/**
 * How much time is left, said aloud as it begins and whenever it is changed, then at its marks and at the end. At once:
 * some seconds later it would be wrong.
 */
export function TimeTold({ left, until, isOpen, words }: TimeToldProps) {
  const begun = useRef<{ readonly until: number | null; readonly left: number } | null>(null);
  if (!isOpen) begun.current = null;
  else if (until !== null && left !== null) {
    if (begun.current?.until !== until) begun.current = { until, left };
  } else if (begun.current) begun.current = { until: null, left: 0 };
  return (
    <span class="unseen" aria-hidden="true" data-say="now">
      {textOf(left, begun.current, words)}
    </span>
  );
}

function textOf(
  left: number | null,
  begun: { readonly left: number } | null,
  { secondsLeft, timeUp, noLimit }: TimeToldProps['words'],
): string {
  if (begun === null) return '';
  if (left === null) return noLimit;
  const told = toldSeconds(left, begun.left);
  return told === 0 ? timeUp : secondsLeft(told);
}
