import type { PhoneView } from '#protocol/views';
import { closesAtOf, spokenSeconds, useSecondsLeft } from '../state/countdown.ts';
import type { Session } from '../state/session.ts';
import { commonWords } from '../words/en/every-page.ts';
import { phoneWords } from '../words/en/phone.ts';

/** How long voting stays open. Emphasised towards its end. */
export function TimeLeft({ session }: { session: Session<PhoneView> }) {
  const { view } = session;
  const left = useSecondsLeft(session.serverNow, view.value && closesAtOf(view.value));
  if (left === null) return null;
  const say = spokenSeconds.find((second) => left <= second);
  return (
    <>
      <b class="time tabular" role="timer" aria-label={phoneWords.timeLeft} data-last={left <= 10}>
        {commonWords.clock(left)}
      </b>
      <span class="unseen" data-say="soon">
        {left === 0 ? phoneWords.timeUp : say && phoneWords.secondsLeft(say)}
      </span>
    </>
  );
}
