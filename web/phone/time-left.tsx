import type { PhoneView } from '#protocol/views';
import { closesAtOf, useSecondsLeft } from '../state/countdown.ts';
import type { Session } from '../state/session.ts';
import { commonWords } from '../words/en/every-page.ts';
import { phoneWords } from '../words/en/phone.ts';
import { rest } from './parts.ts';

/** How long voting stays open. Emphasised towards its end. */
export function TimeLeft({ session }: { session: Session<PhoneView> }) {
  const view = session.view.value;
  const until = view && closesAtOf(view);
  const left = useSecondsLeft(session.serverNow, until);
  const parts = rest();
  return (
    <>
      {left !== null && (
        <b
          class="time tabular"
          role="timer"
          aria-label={commonWords.labelled(phoneWords.timeLeft, commonWords.clock(left))}
          data-last={left <= 10}
        >
          {commonWords.clock(left)}
        </b>
      )}
      {parts && (
        <parts.TimeTold
          key={view?.round?.id}
          left={left}
          until={until}
          isOpen={view?.round?.phase.phase === 'open'}
          words={{ ...phoneWords, noLimit: parts.accessWords.noLimit }}
        />
      )}
    </>
  );
}
