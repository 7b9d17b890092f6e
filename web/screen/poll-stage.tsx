import { useMemo } from 'preact/hooks';
import type { Poll } from '#protocol/polls';
import type { ScreenView } from '#protocol/views';
import { Result } from '../chart/result.tsx';
import { measuredEms } from '../chart/text-width.ts';
import { barsOf } from '../kinds/bars.ts';
import { useReplayed } from '../replay/use-replayed.ts';
import type { Session } from '../state/session.ts';
import { pollState } from '../ui/poll-state.ts';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/common.ts';
import { replayWords } from '../words/en/replay.ts';
import { screenWords } from '../words/en/screen.ts';
import type { Layout } from './layout.ts';
import { ReplayLine } from './replay-line.tsx';
import { StageTime } from './stage-time.tsx';
import { questionPx } from './type-size.ts';

interface PollStageProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  readonly poll: Poll;
  readonly layout: Layout;
}

/** Question, bars and what they rest on. */
export function PollStage({ session, view, poll: shown, layout }: PollStageProps) {
  const { unitPx, mainPx } = layout;
  // The same chart shows both, so that its bars move on from where they are.
  const replayed = useReplayed(session, view);
  const tally = replayed?.frame.tally ?? session.tally.value;
  const { poll, keys } = replayed?.film.replay ?? { poll: shown, keys: view.keys };
  const state = pollState(view);
  const isHidden = view.round !== null && !view.round.resultsShown;
  const questionSize = questionPx(
    useMemo(() => measuredEms(poll.question, 700), [poll.question]),
    mainPx,
    unitPx,
  );
  return (
    <section class="stage">
      <header class="stage__top">
        <p class="stage__room">
          <UserText text={view.room.title} />
        </p>
        <p class={`state state--${replayed ? 'replay' : state}`} role="status">
          {replayed ? replayWords.state : screenWords.state[state]}
        </p>
        {session.link.value.state === 'reconnecting' && <p class="state state--stale">{screenWords.stale}</p>}
        {view.lock && <p class="state state--locked">{screenWords.locked}</p>}
        <StageTime session={session} view={view} />
      </header>
      <h1 class="stage__question" style={{ fontSize: `${questionSize}px` }}>
        <UserText text={poll.question} />
      </h1>
      <div class="stage__result">
        <Result
          round={replayed?.film.replay.round ?? view.round?.id ?? poll.id}
          question={poll.question}
          bars={barsOf(poll, keys, tally)}
          ballots={tally?.ballots ?? 0}
          minLabelPx={3.05 * unitPx}
          maxLabelPx={5 * unitPx}
          leastMax={replayed?.film.highest ?? 0}
        />
      </div>
      <footer class={replayed ? 'stage__base stage__base--replay' : 'stage__base'}>
        <p class="base">
          <strong class="base__number tabular">{number(tally?.ballots ?? 0)}</strong>{' '}
          {screenWords.ballots(tally?.ballots ?? 0)}
        </p>
        {isHidden && !replayed && <p class="base base--hidden">{screenWords.hidden}</p>}
        {replayed ? <ReplayLine {...replayed} /> : <Phones session={session} />}
      </footer>
    </section>
  );
}

function Phones({ session }: { session: Session<ScreenView> }) {
  const voters = session.presence.value?.voters ?? 0;
  return (
    <p class="base base--phones">
      <strong class="base__number tabular">{number(voters)}</strong> {screenWords.phones(voters)}
    </p>
  );
}
