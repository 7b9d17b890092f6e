import { useState } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import { chatPartsWords as words } from '../words/en/chat-parts.ts';
import { type SaidOne, writerName } from './chat-line.tsx';

/** Tells the host of a line, once. */
export function ReportButton({ session, line }: { session: Session; line: SaidOne }) {
  const [isTold, setIsTold] = useState(false);
  if (line.host) return null;
  if (isTold)
    return (
      <span class="line__acts" data-say="now">
        {words.reported}
      </span>
    );
  return (
    <span class="line__acts">
      <button
        type="button"
        aria-label={words.reportOf(writerName(line))}
        onClick={async () => {
          const answer = await session.order('chat:report', { seq: line.seq });
          if (answer?.ok) setIsTold(true);
        }}
      >
        {words.report}
      </button>
    </span>
  );
}
