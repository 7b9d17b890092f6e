import { factsOf, type PollKind } from '#protocol/kinds/index';
import { explanationOf } from '../words/en/kinds/summaries.ts';
import { resultWords } from '../words/en/result.ts';

/** What shares are of, where a ballot holds several votes, and what else a reader must know of a kind's numbers. */
export function ShareNote({ kind }: { kind: PollKind }) {
  const { shares, answers } = factsOf(kind);
  // Answers in one's own words are shown without shares.
  const text = shares === 'ballots' && !answers ? resultWords.ofBallots : explanationOf(kind);
  return text === undefined ? null : <p class="share-note">{text}</p>;
}
