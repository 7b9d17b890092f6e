import { useState } from 'preact/hooks';
import type { PollId, RoundId } from '#protocol/polls';
import { PollResult } from '../../kinds/poll-result.tsx';
import { resultOf } from '../../kinds/results.ts';
import { type Film, frameAt } from '../../replay/film.ts';
import { isMoving, isSame, type Playback } from '../../replay/playback.ts';
import { ReplayTable } from '../../replay/replay-table.tsx';
import { Marks, Scrubber } from '../../replay/scrubber.tsx';
import { useFilm } from '../../replay/use-film.ts';
import { usePlace } from '../../replay/use-place.ts';
import { lettersScale } from '../../ui/letters.ts';
import { UserText } from '../../ui/user-text.tsx';
import { accessWords } from '../../words/en/access.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { replayWords } from '../../words/en/replay.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import type { Orders } from '../orders.ts';
import { paced } from './paced.ts';
import { SaveReplay } from './save-replay.tsx';

interface ReplayDeskProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly code: string;
  readonly poll: PollId;
  readonly round: RoundId;
  readonly orders: Orders;
}

const rowPx = { few: 60, many: 40 };
/** The screen follows the hand at most so often: a key that is held down is five orders a second, not thirty. */
const followMs = 200;
const atEnd: Playback = { from: 1, since: 0, isPlaying: false };

export function ReplayDesk(props: ReplayDeskProps) {
  const film = useFilm(props.session, props.poll, props.round);
  return film ? <Player {...props} film={film} /> : <p class="note">{replayWords.loading}</p>;
}

/** Plays here alone; or, while the replay is on the screen, there: then the hand on it is a hand on the screen. */
function Player({ session, view, code, poll, round, orders, film }: ReplayDeskProps & { readonly film: Film }) {
  const [own, setOwn] = useState<Playback>(atEnd);
  /** Where the hand holds it, until the screen has followed. */
  const [held, setHeld] = useState<{ readonly playback: Playback; readonly below: number } | null>(null);
  const [isTable, setTable] = useState(false);
  const [wall] = useState(() => paced(tell, followMs));
  const isOnWall = view.replay?.round === round;
  const isHeld = held !== null && (!isOnWall || (view.version <= held.below && !isSame(view.replay, held.playback)));
  const playback = isHeld ? held.playback : isOnWall && view.replay ? view.replay : own;
  const place = usePlace(playback, session.serverNow);
  const frame = frameAt(film, place);
  const { poll: asked, keys } = film.replay;
  const rows = (frame.tally.keys ?? keys).length;
  const isHost = view.as === 'host';
  const isHidden = view.round?.id === round && !view.round.resultsShown;

  function move(from: number, isPlaying: boolean) {
    const next: Playback = { from, since: session.serverNow(), isPlaying };
    if (!isOnWall || !isHost) return setOwn(next);
    setHeld({ playback: next, below: Number.POSITIVE_INFINITY });
    wall.say(next);
  }

  async function tell(next: Playback) {
    // It was taken off meanwhile: a hand that still moves does not put it back.
    const isGone = session.view.value?.replay?.round !== round;
    const { from, isPlaying } = next;
    const answer = isGone ? null : await orders.give('screen:replay', { poll, round, from, isPlaying });
    if (!answer?.ok) return setHeld(null);
    // The hand rests: what comes after the answer to its last move is what the screen shows.
    const below = session.view.value?.version ?? 0;
    setHeld((now) => (now?.playback === next ? { ...now, below } : now));
  }

  function takeOffWall() {
    wall.forget();
    void orders.give('screen:replay', { poll, round: null });
  }

  function putOnWall() {
    setOwn({ ...playback, from: place, since: session.serverNow(), isPlaying: false });
    void orders.give('screen:replay', { poll, round, from: 0, isPlaying: true });
  }

  const scale = lettersScale();
  return (
    <div class="replay__desk">
      <p class="replay__question">
        <UserText text={film.replay.poll.question} />
      </p>
      <PollResult
        round={`${round} replay`}
        poll={asked}
        keys={keys}
        tally={frame.tally}
        minLabelPx={15 * scale}
        maxLabelPx={18 * scale}
        heightPx={
          scale * (resultOf(asked.kind)?.heightPx?.(asked, frame.tally) ?? rows * (rows <= 6 ? rowPx.few : rowPx.many))
        }
        leastMax={film.highest}
      />
      <p class="replay__ballots tabular">{commonWords.ballots(frame.tally.ballots)}</p>
      <Scrubber
        film={film}
        frame={frame}
        isMoving={isMoving(playback, session.serverNow())}
        onPlay={(from) => move(from, true)}
        onPause={() => move(place, false)}
        onSeek={(to) => move(to, false)}
      />
      <Marks film={film} frame={frame} onSeek={(to) => move(to, false)} />
      <div class="replay__buttons">
        {isHost && isOnWall && (
          <button type="button" class="button" onClick={takeOffWall}>
            {replayWords.offScreen}
          </button>
        )}
        {isHost && !isOnWall && (
          <button type="button" class="button" aria-disabled={isHidden} onClick={() => !isHidden && putOnWall()}>
            {replayWords.onScreen}
          </button>
        )}
        <SaveReplay film={film} title={view.room.title} code={code} />
        <button type="button" class="button button--quiet" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
          {accessWords.asTable}
        </button>
      </div>
      {isTable && <ReplayTable film={film} />}
      {isHost && isHidden && <p class="note">{replayWords.hidden}</p>}
      {isOnWall && <p class="note">{replayWords.isOnScreen}</p>}
      <div data-say="now" class="host-trouble">
        {orders.trouble && <p class="note note--bad">{orders.trouble}</p>}
      </div>
    </div>
  );
}
