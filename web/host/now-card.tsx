import type { HostView } from '#protocol/views';
import { Result } from '../chart/result.tsx';
import { barsOf } from '../kinds/bars.ts';
import type { Session } from '../state/session.ts';
import { pollState } from '../ui/poll-state.ts';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/common.ts';
import { hostWords } from '../words/en/host.ts';
import type { Editing } from './host-page.tsx';
import { StepButtons } from './step-buttons.tsx';
import { isEditedSince } from './steps.ts';
import './now-card.css';

interface NowCardProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  readonly onEdit: (what: Editing) => void;
}

const rowPx = { few: 78, many: 46 };

/** What everybody looks at, with the host's numbers and the next step. */
export function NowCard({ session, view, onEdit }: NowCardProps) {
  const { poll, round } = view;
  const tally = session.tally.value;
  const state = pollState(view);
  const bars = poll ? barsOf(poll, view.keys, tally) : [];
  const isRunning = round !== null && round.phase.phase !== 'closed';
  return (
    <section class="card now" aria-labelledby="now-title">
      <header class="now__head">
        <h2 id="now-title" class="host-part">
          {hostWords.now}
        </h2>
        {poll && (
          <p class="now__state" data-state={state} role="status">
            {hostWords.state[state]}
          </p>
        )}
        {round && round.number > 1 && <p class="now__round">{hostWords.round(round.number)}</p>}
      </header>
      {poll ? (
        <>
          <p class="now__question">
            <UserText text={poll.question} />
          </p>
          {isEditedSince(view) && <p class="note note--warn">{hostWords.edited}</p>}
          <Counts session={session} />
          {round && !round.resultsShown && <p class="now__private">{hostWords.onlyYou}</p>}
          <Result
            round={round?.id ?? poll.id}
            question={poll.question}
            bars={bars}
            ballots={tally?.ballots ?? 0}
            minLabelPx={15}
            maxLabelPx={19}
            heightPx={bars.length * (bars.length <= 6 ? rowPx.few : rowPx.many)}
          />
        </>
      ) : (
        <div class="now__empty">
          <p class="now__question">{hostWords.noPoll}</p>
          <p>{hostWords.noPollHint}</p>
        </div>
      )}
      <StepButtons session={session} view={view} onEdit={onEdit} isRunning={isRunning} />
    </section>
  );
}

function Counts({ session }: { session: Session<HostView> }) {
  const ballots = session.tally.value?.ballots ?? 0;
  const presence = session.presence.value;
  const voters = presence?.voters ?? 0;
  const screens = presence?.screens ?? 0;
  const unproven = presence?.unproven ?? 0;
  return (
    <>
      <p class="now__counts tabular">
        <span>
          <b>{number(ballots)}</b> {hostWords.ballots(ballots)}
        </span>
        <span>
          <b>{number(voters)}</b> {hostWords.phones(voters)}
        </span>
        <span>
          <b>{number(screens)}</b> {hostWords.screens(screens)}
        </span>
      </p>
      {unproven > 0 && <p class="now__unproven">{hostWords.unproven(unproven)}</p>}
    </>
  );
}
