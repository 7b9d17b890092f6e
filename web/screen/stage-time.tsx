import type { ScreenView } from '#protocol/views';
import { TimeTold } from '../access/time-told.tsx';
import { closesAtOf, useSecondsLeft } from '../state/countdown.ts';
import type { Session } from '../state/session.ts';
import { accessWords } from '../words/en/access.ts';
import { commonWords } from '../words/en/every-page.ts';
import { screenWords } from '../words/en/screen.ts';
import './stage-time.css';

/** How long voting stays open, to be read from the last row. */
export function StageTime({ session, view }: { session: Session<ScreenView>; view: ScreenView }) {
  const until = closesAtOf(view);
  const left = useSecondsLeft(session.serverNow, until);
  return (
    <>
      {left !== null && (
        <p
          class="stage__time tabular"
          role="timer"
          aria-label={commonWords.labelled(screenWords.timeLeft, commonWords.clock(left))}
          data-last={left <= 10}
        >
          {left ? commonWords.clock(left) : screenWords.timeUp}
        </p>
      )}
      <TimeTold
        key={view.round?.id}
        left={left}
        until={until}
        isOpen={view.round?.phase.phase === 'open'}
        words={{ ...screenWords, noLimit: accessWords.noLimit }}
      />
    </>
  );
}
