import { factsOf } from '#protocol/kinds/index';
import type { Poll } from '#protocol/polls';
import type { ScreenView } from '#protocol/views';
import { usePaused } from '../access/paused.ts';
import { ResultWays, type ResultWish } from '../access/result-ways.tsx';
import { countsOf, lineOf, type Shown } from '../decision/judgement.ts';
import { LeadLine } from '../decision/lead-line.tsx';
import { VerdictLine } from '../decision/verdict-line.tsx';
import { PollResult } from '../kinds/poll-result.tsx';
import { useReplayed } from '../replay/use-replayed.ts';
import type { Session } from '../state/session.ts';
import { Counted } from '../ui/counted.tsx';
import { pollState } from '../ui/poll-state.ts';
import { UserText } from '../ui/user-text.tsx';
import { voiceCounts, voicePicks } from '../voices/picks.ts';
import { explanationOf } from '../words/en/kinds/summaries.ts';
import { replayWords } from '../words/en/replay.ts';
import { screenWords } from '../words/en/screen.ts';
import type { Layout } from './layout.ts';
import { Phones } from './phones.tsx';
import { ReplayLine } from './replay-line.tsx';
import './stage.css';
import { StageAsked } from './stage-asked.tsx';
import { StageTop } from './stage-top.tsx';
import { Voices } from './voices.tsx';

interface PollStageProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  readonly poll: Poll;
  readonly layout: Layout;
  /** Absent: nobody sits at this screen. */
  readonly wish?: ResultWish;
  /** Puts the reasons of one side up, or takes them off. Absent: nobody steers from here. */
  readonly showVoices?: ((key: string | null) => void) | undefined;
}

/** Question, bars and what they rest on. */
export function PollStage({ session, view, poll: live, layout, wish, showVoices }: PollStageProps) {
  const { unitPx, leastPx } = layout;
  // The same chart shows both, so that its bars move on from where they are.
  const replayed = useReplayed(session, view);
  const paused = usePaused(view.round?.id, session.tally.value);
  const tally = replayed?.frame.tally ?? paused.tally;
  const { poll, keys } = replayed?.film.replay ?? { poll: live, keys: view.keys };
  const state = pollState(view);
  const shown: Shown = {
    poll,
    round: view.round,
    counts: countsOf(poll, keys, tally),
    ballots: tally?.ballots ?? 0,
    presence: session.presence.value,
  };
  const line = lineOf(shown);
  const { shares, answers } = factsOf(poll.kind);
  const kindText = explanationOf(poll.kind);
  // It is there once it may be told.
  const voices = replayed ? undefined : view.voices;
  const picks =
    showVoices && view.round?.resultsShown && !replayed && poll.options.length > 0
      ? voicePicks({
          poll,
          counts: voiceCounts(session.lines.value, view.round.id),
          shown: voices?.key ?? null,
          show: showVoices,
        })
      : undefined;
  const explanation = live.settings.quiz?.explanation;
  const isHidden = view.round !== null && !view.round.resultsShown;
  return (
    <section class="stage stage--poll">
      <StageTop
        session={session}
        view={view}
        state={replayed ? 'replay' : state}
        words={replayed ? replayWords.state : screenWords.state[state]}
      />
      <StageAsked question={poll.question} layout={layout} />
      <div class="stage__result" data-as-table={wish?.isTable.value ?? false} data-voices={voices !== undefined}>
        <PollResult
          round={replayed?.film.replay.round ?? view.round?.id ?? poll.id}
          poll={poll}
          keys={keys}
          tally={tally}
          minLabelPx={leastPx}
          maxLabelPx={Math.max(leastPx, 5 * unitPx)}
          direction={view.look.bars}
          isSorted={view.look.order === 'sorted'}
          leastMax={replayed?.film.highest ?? 0}
          picks={picks}
          {...(line === undefined ? {} : { line: replayed ? null : line })}
        />
        {voices && <Voices shown={voices} poll={poll} />}
      </div>
      {!replayed && <VerdictLine shown={shown} />}
      {!replayed && explanation && (
        <p class="stage__explanation">
          <UserText text={explanation} isFolded />
        </p>
      )}
      <footer class={replayed ? 'stage__base stage__base--replay' : 'stage__base'}>
        <p class="base">
          <Counted n={tally?.ballots ?? 0} text={screenWords.ballots(tally?.ballots ?? 0)} class="base__number" />
        </p>
        {shares === 'ballots' && !answers && <p class="base">{screenWords.severalEach}</p>}
        {kindText !== undefined && !isHidden && <p class="base">{kindText}</p>}
        {!replayed && <LeadLine shown={shown} round={view.round?.id ?? poll.id} />}
        {isHidden && !replayed && <p class="base base--hidden">{screenWords.hidden}</p>}
        {replayed ? <ReplayLine {...replayed} /> : <Phones session={session} />}
      </footer>
      {wish && !isHidden && (
        <ResultWays
          round={view.round?.id}
          wish={wish}
          paused={paused}
          isMoving={!replayed && view.round?.phase.phase === 'open'}
        />
      )}
    </section>
  );
}
