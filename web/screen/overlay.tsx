import { useMemo } from 'preact/hooks';
import { factsOf } from '#protocol/kinds/index';
import type { ScreenView } from '#protocol/views';
import { measuredEms } from '../chart/text-width.ts';
import { PollResult } from '../kinds/poll-result.tsx';
import { useReplayed } from '../replay/use-replayed.ts';
import type { Session } from '../state/session.ts';
import { Counted } from '../ui/counted.tsx';
import { pollState } from '../ui/poll-state.ts';
import { UserText } from '../ui/user-text.tsx';
import { replayWords } from '../words/en/replay.ts';
import { screenWords } from '../words/en/screen.ts';
import './overlay.css';
import { overlayHeight } from './overlay-height.ts';
import { StageTime } from './stage-time.tsx';
import { questionPx } from './type-size.ts';
import { useViewport } from './viewport.ts';

/**
 * The poll on a dark plate at the foot of a transparent page, for streaming software. What is not there is not said: without
 * a poll, or when the room has gone, the picture beneath is left alone. Where a key is missing, it says so.
 */
export function Overlay({ session }: { session: Session<ScreenView> }) {
  const view = session.view.value;
  const { state } = session.link.value;
  if (state === 'outside') return <KeyMissing />;
  if (!view?.poll || view.blank || state === 'gone')
    return (
      <main class="overlay">
        <h1 class="unseen">{screenWords.embed.overlay}</h1>
      </main>
    );
  return <Plate session={session} view={view} shown={view.poll} />;
}

/** The room asks for a passcode, and nobody can type here. */
function KeyMissing() {
  const { widthPx, heightPx } = useViewport();
  return (
    <main class="overlay" style={{ '--u': `${unitOf(widthPx, heightPx)}px` }}>
      <section class="plate plate--words">
        <h1 class="plate__question">{screenWords.embed.passcode}</h1>
        <p>{screenWords.embed.needsKey}</p>
      </section>
    </main>
  );
}

const unitOf = (widthPx: number, heightPx: number) => Math.min(heightPx, widthPx * 0.75) / 100;

/** Answers in one's own words may be very many, and take the room of a handful of options. */
const answersRows = 6;

interface PlateProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  readonly shown: NonNullable<ScreenView['poll']>;
}

function Plate({ session, view, shown }: PlateProps) {
  const { widthPx, heightPx } = useViewport();
  const replayed = useReplayed(session, view);
  const { poll, keys } = replayed?.film.replay ?? { poll: shown, keys: view.keys };
  const tally = replayed?.frame.tally ?? session.tally.value;
  const unitPx = unitOf(widthPx, heightPx);
  const ems = useMemo(() => measuredEms(poll.question, 700), [poll.question]);
  const place = { mainPx: (widthPx - 12 * unitPx) * 0.6, unitPx, leastPx: 3.05 * unitPx, isPortrait: false };
  const state = pollState(view);
  const isHidden = view.round !== null && !view.round.resultsShown;
  const style = {
    '--u': `${unitPx}px`,
    '--plate': `${overlayHeight(factsOf(poll.kind).answers ? answersRows : (tally?.keys ?? keys).length) * heightPx}px`,
  };
  return (
    <main class="overlay" style={style}>
      <section class="plate">
        <header class="plate__top">
          <h1 class="plate__question" style={{ fontSize: `${Math.min(4.6 * unitPx, questionPx(ems, place))}px` }}>
            <UserText text={poll.question} />
          </h1>
          <StageTime session={session} view={view} />
          <p class="plate__state">
            {replayed
              ? replayWords.time(replayed.frame.elapsedMs, replayed.film.timeline.end - replayed.film.timeline.start)
              : screenWords.state[state]}
            {' · '}
            <Counted n={tally?.ballots ?? 0} text={screenWords.ballots(tally?.ballots ?? 0)} />
          </p>
        </header>
        <div class="plate__result">
          <PollResult
            round={replayed?.film.replay.round ?? view.round?.id ?? poll.id}
            poll={poll}
            keys={keys}
            tally={tally}
            minLabelPx={3.05 * unitPx}
            maxLabelPx={3.6 * unitPx}
            leastMax={replayed?.film.highest ?? 0}
          />
        </div>
        {isHidden && <p class="plate__hidden">{screenWords.hidden}</p>}
      </section>
    </main>
  );
}
