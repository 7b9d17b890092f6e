import type { ScreenView } from '#protocol/views';
import { closesAtOf, useSecondsLeft } from '../state/countdown.ts';
import type { Session } from '../state/session.ts';
import { commonWords } from '../words/en/every-page.ts';
import { screenWords } from '../words/en/screen.ts';
import './stage-time.css';

/** How long voting stays open, to be read from the last row. */
export function StageTime({ session, view }: { session: Session<ScreenView>; view: ScreenView }) {
  const left = useSecondsLeft(session.serverNow, closesAtOf(view));
  if (left === null) return null;
  return (
    <p class="stage__time tabular" role="timer" aria-label={screenWords.timeLeft} data-last={left <= 10}>
      {left ? commonWords.clock(left) : screenWords.timeUp}
    </p>
  );
}
