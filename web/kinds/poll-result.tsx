import { BarsResult } from './bars-result.tsx';
import { type KindResultProps, resultOf } from './results.ts';

/** The result of a poll of any kind, on screens and consoles: as its kind draws it, or as bars. */
export function PollResult(props: KindResultProps) {
  const Own = resultOf(props.poll.kind)?.KindResult ?? BarsResult;
  return <Own {...props} />;
}
