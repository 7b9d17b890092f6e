import { useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { QuestionRules } from '#protocol/questions';
import { charCount } from '../chat/chars.ts';
import { keptInTab } from '../state/storage.ts';
import { randomId } from '../ui/random-id.ts';
import { refusedInChat } from '../words/en/chat-refusals.ts';
import { questionWords as words } from '../words/en/questions.ts';
import type { QuestionList } from './question-list.ts';

interface AskFormProps {
  readonly list: QuestionList;
  readonly rules: QuestionRules;
  /** null: this voter has none. */
  readonly name: string | null;
  readonly code: string;
}

interface Draft {
  readonly text: string;
  readonly id: string;
}

/** The count appears when this much is used. */
const countFrom = 0.75;

function keptDraft(place: string): Draft {
  const text = keptInTab.get(place) ?? '';
  return { text, id: text === '' ? '' : randomId() };
}

/** Asks one question. What was refused or not sent stays in the field, also over a reload, under the same id. */
export function AskForm({ list, rules, name, code }: AskFormProps) {
  const place = `asking:${code}`;
  const [draft, setDraft] = useState(() => keptDraft(place));
  const [withName, setWithName] = useState(true);
  const [said, setSaid] = useState<{ readonly text: string; readonly isTrouble: boolean } | null>(null);
  const [isSending, setIsSending] = useState(false);
  const left = limits.maxAskedChars - charCount(draft.text.trim());
  const isReady = draft.text.trim() !== '' && left >= 0 && !isSending;

  function write(next: Draft) {
    setDraft(next);
    keptInTab.set(place, next.text === '' ? null : next.text);
  }

  async function send() {
    if (!isReady) return;
    setIsSending(true);
    const answer = await list.ask(draft.text, draft.id, withName);
    setIsSending(false);
    if (answer?.ok) {
      write({ text: '', id: '' });
      setSaid({ text: answer.standing === 'held' ? words.sentHeld : words.sent, isTrouble: false });
    } else setSaid({ text: answer ? refusedInChat(answer.code) : words.notSent, isTrouble: true });
  }

  return (
    <form
      class="asking"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="input asking__frame">
        <textarea
          class="asking__field"
          rows={2}
          dir="auto"
          aria-label={words.write}
          placeholder={words.write}
          value={draft.text}
          onInput={(event) => {
            write({ text: event.currentTarget.value, id: randomId() });
            setSaid(null);
          }}
        />
      </div>
      <div class="asking__row">
        {name !== null && !rules.anonymous && (
          <label class="asking__name">
            <input type="checkbox" checked={withName} onChange={() => setWithName(!withName)} />
            <span>{withName ? words.withName(name) : words.withoutName}</span>
          </label>
        )}
        <p class="asking__hint">{hintOf(rules)}</p>
        <button type="submit" class="button" disabled={!isReady}>
          {isSending ? words.sending : words.send}
        </button>
      </div>
      {left < limits.maxAskedChars * (1 - countFrom) && (
        <p class="asking__count tabular" data-over={left < 0}>
          {left < 0 ? words.tooMany(-left) : words.charsLeft(left)}
        </p>
      )}
      <p class={said?.isTrouble ? 'note note--warn' : 'asking__said'} data-say="now">
        {said?.text}
      </p>
    </form>
  );
}

const hintOf = ({ anonymous, hold }: QuestionRules) =>
  [anonymous ? words.anonymousRoom : '', hold ? words.heldHint : ''].filter((text) => text !== '').join(' ');
