import type { ScreenView } from '#protocol/views';
import { closesAtOf, spokenSeconds, useSecondsLeft } from '../state/countdown.ts';
import type { Session } from '../state/session.ts';
import { commonWords } from '../words/en/every-page.ts';
import { screenWords } from '../words/en/screen.ts';
import './stage-time.css';

/** How long voting stays open, to be read from the last row. */
export function StageTime({ session, view }: { session: Session<ScreenView>; view: ScreenView }) {
  const left = useSecondsLeft(session.serverNow, closesAtOf(view));
  if (left === null) return null;
  const told = spokenSeconds.find((second) => left <= second);
  return (
    <>
      <p class="stage__time tabular" role="timer" aria-label={screenWords.timeLeft} data-last={left <= 10}>
        {left ? commonWords.clock(left) : screenWords.timeUp}
      </p>
      <span class="unseen" data-say="soon">
        {left === 0 ? screenWords.timeUp : told !== undefined && screenWords.secondsLeft(told)}
      </span>
    </>
  );
}
