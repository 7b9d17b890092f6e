import type { Replayed } from '../replay/use-replayed.ts';
import { UserText } from '../ui/user-text.tsx';
import { replayWords } from '../words/en/replay.ts';
import './replay-line.css';

/** How far the replay is, what happened last, and where on the way the rest happens. It shows, and takes no hand. */
export function ReplayLine({ film, frame }: Replayed) {
  const { timeline, marks } = film;
  const { mark } = frame;
  return (
    <>
      <p class="replay-line__mark">{mark && <UserText text={replayWords.mark(mark)} />}</p>
      <p class="base replay-line__time tabular">{replayWords.time(frame.elapsedMs, timeline.end - timeline.start)}</p>
      <span class="replay-line" style={{ '--place': frame.place }} aria-hidden="true">
        {marks.map(({ at, what, place }) => (
          <i
            key={`${at} ${what}`}
            class="replay-line__tick"
            data-what={what}
            data-passed={at <= frame.at}
            style={{ '--place': place }}
          />
        ))}
      </span>
    </>
  );
}
