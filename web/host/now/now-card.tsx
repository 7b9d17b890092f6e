import { pollState } from '../../ui/poll-state.ts';
import { UserText } from '../../ui/user-text.tsx';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { QuizSteps } from '../quiz/quiz-steps.tsx';
import type { Steering } from '../steering.ts';
import { Countdown } from './countdown.tsx';
import './now-card.css';
import { NextUp } from './next-up.tsx';
import { Pad } from './pad.tsx';
import { SafeToClose } from './safe-to-close.tsx';
import { isEditedSince } from './steps.ts';

interface NowCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  /** null: a moderator watches. */
  readonly steering: Steering | null;
  /** The remote has its buttons at the foot of the page. */
  readonly isRemote: boolean;
}

/** What the audience sees now, whether it is safe to close, and the steps that can be taken. */
export function NowCard({ session, view, steering, isRemote }: NowCardProps) {
  const { poll, round } = view;
  const state = pollState(view);
  const isEmpty = steering !== null && view.deck.length === 0;
  return (
    <section class="card now" aria-labelledby="now-title">
      <header class="now__head">
        <h2 id="now-title" class="host-part">
          {hostWords.now}
        </h2>
        {poll && (
          <p class="now__state" data-state={state} data-say="soon">
            {hostWords.state[state]}
          </p>
        )}
        {round && round.number > 1 && <p class="now__chip">{hostWords.round(round.number)}</p>}
        {view.blank && <p class="now__chip now__chip--blank">{hostWords.blank.is}</p>}
      </header>
      {poll ? (
        <p class="now__question">
          <UserText text={poll.question} />
        </p>
      ) : (
        <div class="now__empty">
          <p class="now__question">{isEmpty ? hostWords.noPoll : hostWords.nothingShown}</p>
          {isEmpty && <p>{hostWords.noPollHint}</p>}
        </div>
      )}
      {isEditedSince(view) && <p class="note note--warn">{hostWords.edited}</p>}
      <SafeToClose session={session} view={view} />
      {steering && !isRemote && <Pad session={session} view={view} steering={steering} />}
      {(isRemote || !steering) && <Countdown session={session} view={view} give={steering?.orders.give ?? null} />}
      {steering && <QuizSteps view={view} give={steering.orders.give} />}
      {view.deck.length > 0 && <NextUp view={view} steering={steering} />}
    </section>
  );
}
