import { factsOf, type PollKind } from '#protocol/kinds/index';
import { resultWords } from '../words/en/result.ts';

/** Where a ballot holds several votes: what the shares are of. */
export function ShareNote({ kind }: { kind: PollKind }) {
  const { shares, answers } = factsOf(kind);
  // Answers in one's own words are shown without shares.
  return shares === 'ballots' && !answers ? <p class="share-note">{resultWords.ofBallots}</p> : null;
}
