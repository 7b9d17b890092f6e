import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Line } from '#protocol/views';
import { chatWords } from '../words/en/chat.ts';
import { ChatLine, type Moderation } from './chat-line.tsx';

interface LogProps {
  readonly lines: readonly Line[];
  readonly ownLines: ReadonlySet<number>;
  readonly isShown: boolean;
  readonly empty: string;
  readonly moderation?: Moderation | undefined;
}

/** Nearer to the end than this, in px, is at the end. */
const nearEnd = 48;

/** The lines. Follows the newest, unless the reader has scrolled up: then a button says what is new. */
export function Log({ lines, ownLines, isShown, empty, moderation }: LogProps) {
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const [seenSeq, setSeenSeq] = useState(0);
  const newest = lines.at(-1);
  const isNewestOwn = newest !== undefined && ownLines.has(newest.seq);
  const unseen = follows.current ? 0 : lines.filter((line) => line.seq > seenSeq && line.kind === 'said').length;

  function toEnd() {
    const { current } = box;
    if (!current) return;
    current.scrollTop = current.scrollHeight;
    follows.current = true;
    setSeenSeq(newest?.seq ?? 0);
  }

  useLayoutEffect(() => {
    if (isShown && (follows.current || isNewestOwn)) toEnd();
  }, [newest?.seq, isShown, isNewestOwn]);

  function scrolled() {
    const { current } = box;
    if (!current || !isShown) return;
    const isAtEnd = current.scrollHeight - current.scrollTop - current.clientHeight < nearEnd;
    if (isAtEnd === follows.current) return;
    follows.current = isAtEnd;
    setSeenSeq(newest?.seq ?? 0);
  }

  return (
    <div class="log">
      <div
        class="log__box"
        ref={box}
        onScroll={scrolled}
        role="log"
        // What is new is said by the page's one voice (told.tsx).
        aria-live="off"
        aria-label={chatWords.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {lines.length === 0 && <p class="log__empty">{empty}</p>}
        <ol>
          {lines.map((line) => (
            <ChatLine key={line.seq} line={line} isOwn={ownLines.has(line.seq)} moderation={moderation} />
          ))}
        </ol>
      </div>
      {unseen > 0 && (
        <button type="button" class="log__new" onClick={toEnd}>
          {chatWords.newLines(unseen)}
        </button>
      )}
    </div>
  );
}
