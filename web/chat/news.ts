import { useEffect, useState } from 'preact/hooks';
import type { Line } from '#protocol/lines';
import { placeOf } from '../state/lines.ts';
import type { Session } from '../state/session.ts';

/** How many lines others have said while the chat was out of sight. What was said before this page came counts as seen. */
export function useNews(session: Pick<Session, 'lines' | 'ownLines' | 'historyEnd'>, isShown: boolean): number {
  const [seenSeq, setSeenSeq] = useState(0);
  const lines = session.lines.value;
  const last = lines.at(-1);
  const newest = last && placeOf(last);

  useEffect(() => {
    if (isShown && newest !== undefined) setSeenSeq(newest);
  }, [newest, isShown]);

  if (isShown) return 0;
  const seen = Math.max(seenSeq, session.historyEnd.value ?? Number.POSITIVE_INFINITY);
  const isNews = (line: Line) =>
    line.kind === 'said' && line.held !== 'reveal' && !session.ownLines.value.has(line.seq);
  return lines.filter((line) => placeOf(line) > seen && isNews(line)).length;
}
