import type { Poll } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import { usePaused } from '../access/paused.ts';
import { PollInput } from '../kinds/input.tsx';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { commonWords } from '../words/en/every-page.ts';
import { phoneWords } from '../words/en/phone.ts';
import type { NamedVote } from './named-vote.ts';
import { rest } from './parts.ts';
import { TimeLeft } from './time-left.tsx';

/** Beyond this many letters a question is set smaller, so that the first options stay in sight. */
const longQuestion = 110;

interface BallotPaperProps {
  readonly session: Session<PhoneView>;
  readonly poll: Poll;
  readonly named: NamedVote;
}

/** Who sees what, the question, and what to answer it with. */
export function BallotPaper({ session, poll, named }: BallotPaperProps) {
  const view = session.view.value;
  const round = view?.round;
  const paused = usePaused(round?.id, session.tally.value);
  const { tally } = paused;
  // Who may not see the counts gets no tally either; how many have voted comes to all.
  const ballots = (tally?.counts ? undefined : session.presence.value?.voted) ?? tally?.ballots;
  const ballot = session.ballot.value;
  const choice = named.held ?? (ballot.state === 'none' ? null : ballot.choice);
  const isFixed = !poll.settings.changeable && ballot.state === 'counted' && ballot.choice !== null;
  const parts = rest();
  const { quiz } = poll.settings;
  const asksName = view?.names === 'required';
  const anonymous = poll.options.length === 0 ? phoneWords.anonymousAnswer : phoneWords.anonymous;
  // What a round promised when it opened holds, whatever the room asks for by now.
  const isKept = round ? round.named : asksName;
  return (
    <>
      <TimeLeft session={session} />
      <p class="paper__who">
        {isKept ? phoneWords.kept : quiz ? phoneWords.quiz : asksName ? phoneWords.named : anonymous}
      </p>
      <h2
        class="paper__question"
        data-say="soon"
        data-length={poll.question.length > longQuestion ? 'long' : undefined}
      >
        <UserText text={poll.question} />
      </h2>
      {view?.teams && parts && <parts.TeamPicker session={session} teams={view.teams} />}
      {view && quiz && parts && <parts.QuizCard session={session} view={view} quiz={quiz} />}
      <PollInput
        poll={poll}
        keys={view?.keys ?? []}
        round={round?.id ?? null}
        tally={tally}
        choice={choice}
        mark={named.held !== null || ballot.state === 'sending' ? 'sending' : 'counted'}
        isUsable={round?.phase.phase === 'open' && !isFixed}
        onChoose={named.vote}
        Other={parts?.KindInput ?? null}
      />
      <p class="paper__base tabular">
        {round && ballots !== undefined && <span>{commonWords.ballots(ballots)}</span>}
        {round && !tally?.counts && choice === null && round.resultsShown && <span>{phoneWords.afterVoting}</span>}
        {round && !round.resultsShown && <span>{phoneWords.hidden}</span>}
      </p>
      {parts && tally?.counts && (round?.phase.phase === 'open' || paused.isPaused) && (
        <parts.PauseButton key={round?.id} {...paused} />
      )}
      {view && parts && choice !== null && (
        <parts.ResultsTold
          key={round?.id}
          view={view}
          poll={poll}
          tally={tally}
          isCounted={ballot.state === 'counted'}
        />
      )}
      {view && poll.settings.decision && (
        <p class="paper__decided">
          {parts && <parts.Decided view={view} tally={tally} voters={session.presence.value?.voters} />}
        </p>
      )}
      {parts && <parts.VoiceForm session={session} />}
      {parts && <parts.LeftBehind poll={poll.id} round={round?.id ?? null} hasVoted={choice !== null} />}
    </>
  );
}
