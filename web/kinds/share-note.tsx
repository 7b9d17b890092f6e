import { factsOf, type PollKind } from '#protocol/kinds/index';
import { resultWords } from '../words/en/result.ts';

/** Where a ballot holds several votes: what the shares are of. */
export function ShareNote({ kind }: { kind: PollKind }) {
  return factsOf(kind).shares === 'ballots' ? <p class="share-note">{resultWords.ofBallots}</p> : null;
}
