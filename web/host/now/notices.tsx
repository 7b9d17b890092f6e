import { useEffect } from 'preact/hooks';
import type { HostView } from '#protocol/views';
import { useSecondsLeft } from '../../state/countdown.ts';
import { Sign } from '../../ui/sign.tsx';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleSession } from '../console.ts';
import type { Steering } from '../steering.ts';
import './notices.css';

const troubleMs = 8_000;

interface NoticesProps {
  readonly session: ConsoleSession;
  readonly undo: HostView['undo'];
  readonly steering: Steering;
}

/** What was just done and can still be taken back, and what was refused. Lies over the page, so that nothing moves. */
export function Notices({ session, undo, steering }: NoticesProps) {
  const { trouble, dismiss } = steering.orders;
  const newest = undo.at(-1) ?? null;
  const left = useSecondsLeft(session.serverNow, newest?.until ?? null);
  const offered = newest && left ? newest : null;
  const done = offered ? hostWords.undo.done[offered.what](offered.name ?? offered.answer ?? offered.question) : '';

  useEffect(() => {
    if (trouble === null) return;
    const timer = setTimeout(dismiss, troubleMs);
    return () => clearTimeout(timer);
  }, [trouble]);

  return (
    <section class="notices" aria-label={hostWords.notices}>
      <p class="unseen" data-say="now">
        {done && hostWords.undo.offered(done)}
      </p>
      <div data-say="now">
        {trouble && (
          <div class="notice notice--bad">
            <p class="notice__text">{trouble}</p>
            <button type="button" class="notice__close" aria-label={hostWords.dismiss} onClick={dismiss}>
              <Sign of="close" />
            </button>
          </div>
        )}
      </div>
      {offered && (
        <div class="notice">
          <p class="notice__text">{done}</p>
          <span class="notice__left tabular" aria-hidden="true">
            {hostWords.countdown.seconds(left ?? 0)}
          </span>
          <button
            type="button"
            class="button notice__undo"
            // The second half of a double click would take back the step before, too.
            onClick={(event) => event.detail < 2 && steering.undo(offered.id)}
          >
            {hostWords.undo.button}
          </button>
        </div>
      )}
    </section>
  );
}
