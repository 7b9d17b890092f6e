import { useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { charCount } from '../../chat/chars.ts';
import { keptInTab } from '../../state/storage.ts';
import { randomId } from '../../ui/random-id.ts';
import { UserText } from '../../ui/user-text.tsx';
import { hostWords } from '../../words/en/host.ts';
import { chatWords } from '../../words/en.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import './announcement.css';

const words = hostWords.announcement;

/** What the host tells every phone. What is being written survives a reload; a repeated send puts it up once. */
export function AnnouncementCard({ session, view }: { session: ConsoleSession; view: ConsoleView }) {
  const place = `announcement:${view.room.code}`;
  const [draft, setDraft] = useState(() => ({ text: keptInTab.get(place) ?? '', id: randomId() }));
  const orders = useOrders(session);
  const { announcement } = view;
  const left = limits.maxChatChars - charCount(draft.text.trim());
  const isReady = draft.text.trim() !== '' && left >= 0 && !orders.isBusy;

  function write(text: string) {
    setDraft({ text, id: randomId() });
    keptInTab.set(place, text || null);
  }

  async function send() {
    if (!isReady) return;
    const answer = await orders.give('announce', { id: draft.id, text: draft.text });
    if (answer?.ok) write('');
  }

  return (
    <section class="card announce" aria-labelledby="announce-title">
      <h2 id="announce-title" class="host-part">
        {words.title}
      </h2>
      {announcement && (
        <div class="announce__up">
          <p class="announce__mark">{words.isUp}</p>
          <p class="announce__text">
            <UserText text={announcement.text} />
          </p>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => void orders.give('announce', { id: announcement.id, text: null })}
          >
            {words.takeDown}
          </button>
        </div>
      )}
      <form
        class="announce__form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          class="input announce__field"
          rows={2}
          dir="auto"
          aria-label={words.field}
          placeholder={words.placeholder}
          value={draft.text}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <div class="announce__foot">
          <p class="announce__count tabular" data-over={left < 0}>
            {left < 40 ? (left < 0 ? chatWords.tooMany(-left) : chatWords.charsLeft(left)) : ''}
          </p>
          <button type="submit" class="button" disabled={!isReady}>
            {announcement ? words.replace : words.send}
          </button>
        </div>
        <Trouble text={orders.trouble} />
      </form>
    </section>
  );
}
