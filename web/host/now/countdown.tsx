import { TimeTold } from '../../access/time-told.tsx';
import { closesAtOf, useSecondsLeft } from '../../state/countdown.ts';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import type { Orders } from '../orders.ts';

interface CountdownProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  /** null: a moderator sees the time only. */
  readonly give: Orders['give'] | null;
}

const usualSeconds = [10, 30, 60];
/** So much more for whoever needs it. */
const moreSeconds = 30;

/** Its end is told by what the poll is then. */
const toldWords = { secondsLeft: hostWords.countdown.left, timeUp: '', noLimit: hostWords.countdown.left(null) };

/** The time that is left, as the server counts it, and what starts, renews or stops it. Keeps its place in every state. */
export function Countdown({ session, view, give }: CountdownProps) {
  const until = closesAtOf(view);
  const left = useSecondsLeft(session.serverNow, until);
  const { poll, round } = view;
  const isOpen = round?.phase.phase === 'open';
  const limit = poll?.settings.timeLimitS ?? null;
  const seconds = limit === null || usualSeconds.includes(limit) ? usualSeconds : [...usualSeconds, limit];

  function set(next: number | null) {
    if (give && poll && round && isOpen) {
      void give('poll:countdown', { poll: poll.id, round: round.id, seconds: next });
    }
  }

  return (
    <fieldset class="countdown" data-running={left !== null}>
      <legend class="unseen">{hostWords.countdown.label}</legend>
      <span class="countdown__time tabular" role="timer" aria-label={hostWords.countdown.left(left)}>
        {left === null ? hostWords.countdown.none : hostWords.countdown.clock(left)}
      </span>
      <TimeTold key={round?.id} left={left} until={until} isOpen={isOpen} words={toldWords} />
      {give && (
        <span class="countdown__buttons">
          {seconds.map((amount) => (
            <button
              key={amount}
              type="button"
              class="button button--quiet countdown__button"
              aria-disabled={!isOpen}
              onClick={() => set(amount)}
            >
              {hostWords.countdown.seconds(amount)}
            </button>
          ))}
          {left !== null && (
            <button
              type="button"
              class="button button--quiet countdown__button"
              onClick={() => set(left + moreSeconds)}
            >
              {hostWords.countdown.more(moreSeconds)}
            </button>
          )}
          <button
            type="button"
            class="button button--quiet countdown__button"
            aria-disabled={left === null}
            onClick={() => left !== null && set(null)}
          >
            {hostWords.countdown.stop}
          </button>
        </span>
      )}
    </fieldset>
  );
}
