import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { Question } from '#protocol/questions';
import { charCount } from '../../chat/chars.ts';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { Orders } from '../orders.ts';

interface FormProps {
  readonly question: Question;
  readonly orders: Orders;
  readonly onDone: () => void;
}

function Ways({ label, isReady, onDone }: { label: string; isReady: boolean; onDone: () => void }) {
  return (
    <div class="host-question__ways">
      <button type="submit" class="button" disabled={!isReady}>
        {label}
      </button>
      <button type="button" class="button button--plain" onClick={onDone}>
        {words.cancel}
      </button>
    </div>
  );
}

/** What the host has to say, in writing. An empty answer takes it away. */
export function AnswerForm({ question: { id, text, answer = '' }, orders, onDone }: FormProps) {
  const [draft, write] = useState(answer);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isReady = charCount(draft.trim()) <= limits.maxAskedChars && draft.trim() !== answer && !orders.isBusy;
  return (
    <form
      class="host-question__form"
      onSubmit={async (event) => {
        event.preventDefault();
        const given = draft.trim();
        const saved = await orders.give('question:answer', { question: id, text: given === '' ? null : given });
        if (saved?.ok) onDone();
      }}
    >
      <textarea
        ref={field}
        class="input"
        rows={3}
        dir="auto"
        aria-label={words.about(words.answer, text)}
        value={draft}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Ways label={words.saveAnswer} isReady={isReady} onDone={onDone} />
    </form>
  );
}

interface MergeFormProps extends FormProps {
  readonly others: readonly Question[];
}

/** Gives this question's votes to another that asks the same. */
export function MergeForm({ question: { id, text }, others, orders, onDone }: MergeFormProps) {
  const [into, choose] = useState(others[0]?.id ?? 0);
  return (
    <form
      class="host-question__form"
      onSubmit={async (event) => {
        event.preventDefault();
        const merged = await orders.give('question:merge', { question: id, into });
        if (merged?.ok) onDone();
      }}
    >
      <label class="field">
        <span class="field__label">{words.mergeInto}</span>
        <select
          class="input"
          aria-label={words.about(words.mergeInto, text)}
          value={String(into)}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          {others.map((other) => (
            <option key={other.id} value={String(other.id)}>
              {other.text}
            </option>
          ))}
        </select>
        <span class="field__hint">{words.mergeHint}</span>
      </label>
      <Ways label={words.mergeNow} isReady={into !== 0 && !orders.isBusy} onDone={onDone} />
    </form>
  );
}
