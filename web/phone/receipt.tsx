import { useRef } from 'preact/hooks';
import type { Poll } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import type { ReceiptWords } from '../kinds/input.tsx';
import type { Link, OwnBallot, Session } from '../state/session.ts';
import { refusedWords } from '../words/en/audience.ts';
import { phoneWords } from '../words/en/phone.ts';

type Tone = 'plain' | 'busy' | 'good' | 'warn';

interface ReceiptProps {
  readonly session: Session<PhoneView>;
  readonly poll: Poll;
  /** undefined: there is nothing to vote with yet. */
  readonly words: ReceiptWords | undefined;
}

/** How the own vote stands, told aloud as it changes, in a place whose height stays. */
export function Receipt({ session, poll, words }: ReceiptProps) {
  const phase = session.view.value?.round?.phase.phase ?? 'draft';
  const ballot = session.ballot.value;
  const [tone, text] = receiptOf(phase, ballot, session.link.value, poll.settings.changeable, words);
  const mayWithdraw =
    phase === 'open' && poll.settings.changeable && ballot.state === 'counted' && ballot.choice !== null;
  // A button that goes and comes with each vote is a dead one for readers that keep a list of them.
  const hasWithdraw = useRef(false);
  const isChanging = phase === 'open' && ballot.state === 'sending' && ballot.choice !== null;
  hasWithdraw.current = mayWithdraw || (hasWithdraw.current && isChanging);
  return (
    <div class="receipt">
      <p
        class="receipt__text"
        data-tone={tone}
        data-say={tone === 'busy' ? 'wait' : phase === 'draft' ? 'soon' : 'now'}
      >
        {text}
      </p>
      {hasWithdraw.current && (
        <button
          type="button"
          class="button button--plain"
          aria-disabled={!mayWithdraw}
          onClick={() => mayWithdraw && void session.vote(null)}
        >
          {phoneWords.withdraw}
        </button>
      )}
    </div>
  );
}

type PhaseName = 'draft' | 'open' | 'closing' | 'closed';

function receiptOf(
  phase: PhaseName,
  ballot: OwnBallot,
  link: Link,
  isChangeable: boolean,
  words: ReceiptWords | undefined,
): [Tone, string] {
  if (ballot.state === 'sending') {
    if (link.state !== 'online') return ['warn', phoneWords.keptForLater];
    return ['busy', ballot.choice === null ? phoneWords.withdrawing : phoneWords.sending];
  }
  if (ballot.state === 'refused') return ['warn', refusedWords(ballot.code)];
  const hasVoted = ballot.state === 'counted' && ballot.choice !== null;
  switch (phase) {
    case 'draft':
      return ['plain', phoneWords.notOpen];
    case 'open':
      if (hasVoted) return ['good', isChangeable ? phoneWords.counted : phoneWords.countedFinal];
      if (ballot.state === 'counted') return ['plain', words?.withdrawn ?? ''];
      return ['plain', (isChangeable ? words?.toVote : words?.firstCounts) ?? ''];
    case 'closing':
      return hasVoted ? ['good', phoneWords.closedVoted] : ['plain', phoneWords.closing];
    case 'closed':
      return hasVoted ? ['good', phoneWords.closedVoted] : ['plain', phoneWords.closedNotVoted];
    default:
      return phase satisfies never;
  }
}
