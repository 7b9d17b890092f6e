import type { Poll } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import { PollInput } from '../kinds/input.tsx';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { commonWords, phoneWords } from '../words/en.ts';
import { Receipt } from './receipt.tsx';

/** Beyond this many letters a question is set smaller, so that the first options stay in sight. */
const longQuestion = 110;

/** Who sees what, the question, what to answer it with, and how the own vote stands. */
export function BallotPaper({ session, poll }: { session: Session<PhoneView>; poll: Poll }) {
  const round = session.view.value?.round;
  const tally = session.tally.value;
  // While results are hidden no tally comes to phones; how many have voted does.
  const ballots = (round?.resultsShown === false ? session.presence.value?.voted : undefined) ?? tally?.ballots;
  const ballot = session.ballot.value;
  const choice = ballot.state === 'none' ? null : ballot.choice;
  const isFixed = !poll.settings.changeable && ballot.state === 'counted' && choice !== null;
  return (
    <>
      <p class="paper__who">{phoneWords.anonymous}</p>
      <h2 class="paper__question" data-length={poll.question.length > longQuestion ? 'long' : undefined}>
        <UserText text={poll.question} />
      </h2>
      <PollInput
        poll={poll}
        keys={session.view.value?.keys ?? []}
        counts={tally?.counts}
        choice={choice}
        mark={ballot.state === 'sending' ? 'sending' : 'counted'}
        isUsable={round?.phase.phase === 'open' && !isFixed}
        onChoose={(next) => void session.vote(next)}
      />
      <p class="paper__base tabular">
        {round && ballots !== undefined && <span>{commonWords.ballots(ballots)}</span>}
        {round && !round.resultsShown && <span>{phoneWords.hidden}</span>}
      </p>
      <Receipt session={session} poll={poll} />
    </>
  );
}
