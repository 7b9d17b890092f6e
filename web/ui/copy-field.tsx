import { useId, useRef, useState } from 'preact/hooks';
import { commonWords } from '../words/en/every-page.ts';
import './copy-field.css';

/** A link to take along. Where pages may not copy (plain http), the text is selected for the person to copy. */
export function CopyField({ title, hint, url }: { title: string; hint?: string; url: string }) {
  const [done, setDone] = useState<'copied' | 'selected' | null>(null);
  /** Copied once more, it is told once more. */
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  async function copy() {
    const isCopied = await hasCopied(url, () => field.current?.select());
    setDone(isCopied ? 'copied' : 'selected');
    setTimes(times + 1);
  }

  return (
    <div class="copy">
      <div class="field">
        <label class="field__label" for={id}>
          {title}
        </label>
        {hint && (
          <span id={`${id}-hint`} class="field__hint">
            {hint}
          </span>
        )}
      </div>
      <div class="copy__row">
        <input
          id={id}
          ref={field}
          class="input copy__url"
          dir="ltr"
          readOnly
          {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
          value={url}
          onFocus={() => field.current?.select()}
        />
        <button type="button" class="button button--quiet" aria-label={commonWords.copyOf(title)} onClick={copy}>
          {commonWords.copy}
        </button>
      </div>
      <p key={times} class="copy__done" data-say="now">
        {done && commonWords[done]}
      </p>
    </div>
  );
}

async function hasCopied(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Missing on plain http. The old way copies what is selected, where it still works.
    select();
    return document.execCommand('copy');
  }
}
