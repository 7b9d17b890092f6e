import { useEffect, useRef, useState } from 'preact/hooks';
import type { Line } from '#protocol/lines';
import { placeOf } from '../state/lines.ts';
import type { Session } from '../state/session.ts';
import { quietMs } from '../ui/voice.ts';
import { chatWords } from '../words/en/chat.ts';
import { commonWords } from '../words/en/every-page.ts';

/**
 * What is said aloud of the chat: its newest line, and of how many that is the last. What came before this page, what was
 * said while the chat is out of sight, and own lines are not.
 */
export function Told({ session, isShown }: { session: Session; isShown: boolean }) {
  const lines = session.lines.value;
  const [told, tell] = useState({ until: 0, at: 0, text: '' });
  const seen = Math.max(told.until, session.historyEnd.value ?? Number.POSITIVE_INFINITY);
  const isNews = (line: Line) => placeOf(line) > seen && line.kind === 'said' && !session.ownLines.value.has(line.seq);
  const news = lines.filter(isNews);
  const latest = useRef({ until: seen, text: '' });
  latest.current = { until: lines.map(placeOf).at(-1) ?? 0, text: isShown ? textOf(news) : '' };
  const hasNews = news.length > 0;

  useEffect(() => {
    if (!hasNews) return;
    // What comes until then is collected.
    const waitMs = told.at + quietMs.soon - performance.now();
    const timer = setTimeout(() => tell({ ...latest.current, at: performance.now() }), Math.max(0, waitMs));
    return () => clearTimeout(timer);
  }, [hasNews, told]);

  return (
    <p class="unseen" data-say="soon">
      {told.text}
    </p>
  );
}

function textOf(news: readonly Line[]): string {
  const newest = news.at(-1);
  if (newest?.kind !== 'said') return '';
  const line = commonWords.labelled(newest.name ?? (newest.host ? chatWords.host : chatWords.anonymous), newest.text);
  return news.length > 1 ? commonWords.sentences(chatWords.newLines(news.length), line) : line;
}
