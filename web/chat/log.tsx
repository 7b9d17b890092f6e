import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeOf } from '../state/lines.ts';
import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en/chat.ts';
import { chatPartsWords as words } from '../words/en/chat-parts.ts';
import { day } from '../words/en/numerals.ts';
import { ChatLine, type SaidOne } from './chat-line.tsx';
import { beginsDay } from './days.ts';
import { OlderButton } from './older-button.tsx';
import { WaitingLines } from './waiting-lines.tsx';
import './log.css';

interface LogProps {
  readonly session: Session;
  readonly isShown: boolean;
  readonly empty: string;
  readonly actsOf?: ((line: SaidOne) => ComponentChildren) | undefined;
}

/** Nearer to the end than this, in px, is at the end. */
const nearEnd = 48;

/** The lines. Follows the newest, unless the reader has scrolled up: then a button says what is new. */
export function Log({ session, isShown, empty, actsOf }: LogProps) {
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const [seenPlace, setSeenPlace] = useState(0);
  // What a console has to decide on stands in its queue; what waits for the reveal has its place here.
  const lines = session.lines.value.filter(
    (line) => line.kind !== 'said' || line.held === undefined || line.held === 'reveal',
  );
  const { ownLines, talk } = session;
  const newest = lines.at(-1);
  const newestPlace = newest ? placeOf(newest) : 0;
  const isNewestOwn = newest !== undefined && ownLines.value.has(newest.seq);
  const waiting = talk.waiting.value.length;
  const unseen = follows.current ? 0 : lines.filter((line) => placeOf(line) > seenPlace && line.kind === 'said').length;
  const first = lines[0];
  const oldest = first ? placeOf(first) : 0;
  const before = useRef({ oldest, height: 0 });

  function toEnd() {
    const { current } = box;
    if (!current) return;
    current.scrollTop = current.scrollHeight;
    follows.current = true;
    setSeenPlace(newestPlace);
  }

  useLayoutEffect(() => {
    if (isShown && (follows.current || isNewestOwn)) toEnd();
  }, [newestPlace, isShown, isNewestOwn, waiting]);

  // What comes in above pushes nothing away from under the reader's eyes.
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const { oldest: was, height } = before.current;
    if (oldest < was && !follows.current) current.scrollTop += current.scrollHeight - height;
    before.current = { oldest, height: current.scrollHeight };
  });

  function scrolled() {
    const { current } = box;
    if (!current || !isShown) return;
    const isAtEnd = current.scrollHeight - current.scrollTop - current.clientHeight < nearEnd;
    if (isAtEnd === follows.current) return;
    follows.current = isAtEnd;
    setSeenPlace(newestPlace);
  }

  const now = session.serverNow();
  const gapAt = new Map(talk.gaps.value.map((gap) => [gap.before, gap.lines]));
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
        {lines.length + waiting === 0 && <p class="log__empty">{empty}</p>}
        <ol>
          {talk.hasOlder.value && first && <OlderButton session={session} before={oldest} label={words.older} />}
          {lines.map((line, index) => {
            const gap = gapAt.get(placeOf(line));
            return (
              <Fragment key={line.seq}>
                {gap !== undefined && <OlderButton session={session} before={placeOf(line)} label={words.gap(gap)} />}
                {beginsDay(line.at, lines[index - 1]?.at ?? null, now) && (
                  <li class="line line--day">
                    <time>{day(line.at)}</time>
                  </li>
                )}
                <ChatLine
                  line={line}
                  isOwn={ownLines.value.has(line.seq)}
                  poll={session.view.value?.poll ?? null}
                  acts={line.kind === 'said' && !ownLines.value.has(line.seq) ? actsOf?.(line) : null}
                />
              </Fragment>
            );
          })}
          <WaitingLines session={session} />
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
