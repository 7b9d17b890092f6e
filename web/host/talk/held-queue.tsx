import { useRef } from 'preact/hooks';
import { type SaidOne, VoiceTag, writerName } from '../../chat/chat-line.tsx';
import { LineText } from '../../chat/line-text.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { chatWords } from '../../words/en/chat.ts';
import { moderationWords as words } from '../../words/en/moderation.ts';
import type { ConsoleSession } from '../console.ts';
import type { Orders } from '../orders.ts';
import './held-queue.css';
import { LineActs } from './line-acts.tsx';

interface HeldQueueProps {
  readonly session: ConsoleSession;
  readonly give: Orders['give'];
  readonly remove: (line: SaidOne) => void;
}

/** Lines that wait for somebody to decide, the oldest first. One hand on the keyboard is enough. */
export function HeldQueue({ session, give, remove }: HeldQueueProps) {
  const list = useRef<HTMLOListElement>(null);
  const waiting = session.lines.value.filter(
    (line): line is SaidOne => line.kind === 'said' && line.held !== undefined && line.held !== 'reveal',
  );
  if (waiting.length === 0) return null;

  function focusNear(place: number) {
    const items = list.current?.querySelectorAll<HTMLElement>('.held__show') ?? [];
    items[Math.max(0, Math.min(place, items.length - 1))]?.focus();
  }

  function pressed(event: KeyboardEvent, place: number, line: SaidOne) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'a' || key === 'r') {
      // The next one takes its place, and with it the keyboard.
      focusNear(place + 1 < waiting.length ? place + 1 : place - 1);
      if (key === 'a') void give('chat:approve', { seq: line.seq });
      else remove(line);
    } else if (key === 'arrowdown') focusNear(place + 1);
    else if (key === 'arrowup') focusNear(place - 1);
    else return;
    // The desk has meanings of its own for these.
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section class="held" aria-labelledby="held-title">
      <h3 id="held-title" class="held__title">
        {words.queue(waiting.length)}
      </h3>
      <p class="held__keys">{words.queueKeys}</p>
      <ol class="held__list" ref={list}>
        {waiting.map((line, place) => (
          <li key={line.seq}>
            <article class="held__one" onKeyDown={(event) => pressed(event, place, line)}>
              <p class="line__head">
                <b data-named={line.name !== null}>
                  <UserText text={writerName(line)} />
                </b>
                <span class="held__why">{line.held && words.why[line.held]}</span>
                <time class="line__time tabular" dateTime={new Date(line.at).toISOString()}>
                  {chatWords.time(line.at)}
                </time>
              </p>
              {line.voice && session.view.value?.poll && (
                <VoiceTag keys={line.voice.keys} poll={session.view.value.poll} />
              )}
              <LineText text={line.text} hasLinks={false} />
              <p class="held__acts">
                <button
                  type="button"
                  class="button held__show"
                  aria-label={words.approveOf(line.text)}
                  onClick={() => void give('chat:approve', { seq: line.seq })}
                >
                  {words.approve}
                </button>
                <LineActs line={line} give={give} remove={remove} />
              </p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
