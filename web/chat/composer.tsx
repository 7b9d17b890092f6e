import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Session } from '../state/session.ts';
import { keptInTab } from '../state/storage.ts';
import { randomId } from '../ui/random-id.ts';
import { Sign } from '../ui/sign.tsx';
import { chatWords } from '../words/en/chat.ts';
import { refusedInChat } from '../words/en/chat-refusals.ts';
import { charCount } from './chars.ts';
import './composer.css';

/** The count appears when this much of a line is used. */
const countFrom = 0.75;

/** `id` goes with the text: a line that was sent before a reload, and is sent again after it, comes once. */
interface Draft {
  readonly text: string;
  readonly id: string;
}

function keptDraft(place: string): Draft {
  try {
    const kept: unknown = JSON.parse(keptInTab.get(place) ?? 'null');
    if (typeof kept === 'object' && kept !== null && 'text' in kept && 'id' in kept)
      return { text: String(kept.text), id: String(kept.id) };
  } catch {
    // Somebody else wrote there.
  }
  return { text: '', id: '' };
}

/** Writes one line. What was refused or not sent stays in the field, under the same id, so that no line comes twice. */
export function Composer({ session }: { session: Session }) {
  const place = `chat:${session.view.peek()?.room.code ?? ''}`;
  const [draft, setDraft] = useState(() => keptDraft(place));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const left = limits.maxChatChars - charCount(draft.text.trim());
  const isReady = draft.text.trim() !== '' && left >= 0 && !isSending;

  function write(next: Draft) {
    setDraft(next);
    keptInTab.set(place, next.text === '' ? null : JSON.stringify(next));
  }

  // As high as its text, up to what the style allows.
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`;
  }, [draft.text]);

  async function send() {
    if (!isReady) return;
    setIsSending(true);
    setIsSent(false);
    const answer = await session.say(draft.text, draft.id);
    setIsSending(false);
    setIsSent(answer?.ok === true);
    setTrouble(answer === null ? chatWords.notSent : answer.ok ? null : refusedInChat(answer.code));
    if (answer?.ok && latest.current.id === draft.id) write({ text: '', id: '' });
    field.current?.focus();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {trouble && (
        <p class="note note--warn" data-say="now">
          {trouble}
        </p>
      )}
      {isSent && (
        <p class="unseen" data-say="now">
          {chatWords.sent}
        </p>
      )}
      <div class="composer__row">
        <textarea
          ref={field}
          class="input composer__field"
          rows={1}
          dir="auto"
          aria-label={chatWords.write}
          placeholder={chatWords.write}
          enterkeyhint="send"
          value={draft.text}
          onInput={(event) => write({ text: event.currentTarget.value, id: randomId() })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <button type="submit" class="button composer__send" aria-label={chatWords.send} disabled={!isReady}>
          <Sign of="send" />
        </button>
      </div>
      {left < limits.maxChatChars * (1 - countFrom) && (
        <p class="composer__count tabular" data-over={left < 0}>
          {left < 0 ? chatWords.tooMany(-left) : chatWords.charsLeft(left)}
        </p>
      )}
    </form>
  );
}
