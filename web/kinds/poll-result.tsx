import { Result } from '../chart/result.tsx';
import { barsOf } from './bars.ts';
import { type KindResultProps, resultOf } from './results.ts';

/** The result of a poll of any kind, on screens and consoles: as its kind draws it, or as bars. */
export function PollResult(props: KindResultProps) {
  const { poll, keys, tally, ...rest } = props;
  const Own = resultOf(poll.kind)?.KindResult;
  if (Own) return <Own {...props} />;
  return <Result question={poll.question} bars={barsOf(poll, keys, tally)} ballots={tally?.ballots ?? 0} {...rest} />;
}
