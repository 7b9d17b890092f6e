import { computed, signal } from '@preact/signals';
import { isPollKind, usualKind } from '#protocol/kinds/index';
import { defaultSettings, type PollId } from '#protocol/polls';
import type { PollDraft } from '../../editor/draft.ts';
import { kept } from '../../state/storage.ts';

/** What a draft belongs to: a poll of the deck, or the one that is being added. */
export type Editing = PollId | 'new';

export type Drafts = ReturnType<typeof createDrafts>;

/**
 * What has been written and is not saved yet, by poll, in this browser's storage: a reload, another poll or a lost
 * connection takes away nothing.
 */
export function createDrafts(code: string, storage: typeof kept = kept) {
  const place = `drafts:${code}`;
  const held = signal(read(storage.get(place)));

  function write(next: Readonly<Record<string, PollDraft>>) {
    held.value = next;
    storage.set(place, Object.keys(next).length === 0 ? null : JSON.stringify(next));
  }

  return {
    ids: computed(() => new Set(Object.keys(held.value))),
    of: (what: string): PollDraft | undefined => held.value[what],
    keep(what: string, draft: PollDraft) {
      write({ ...held.value, [what]: draft });
    },
    drop(what: string) {
      if (!Object.hasOwn(held.value, what)) return;
      const { [what]: _, ...others } = held.value;
      write(others);
    },
  };
}

const usualDraft = { kind: usualKind, ask: {} } as const;

function read(text: string | null): Readonly<Record<string, PollDraft>> {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const drafts = Object.entries(stored).filter((entry): entry is [string, PollDraft] => isDraft(entry[1]));
    // Kinds and settings that came since it was written.
    const whole = drafts.map(([what, draft]) => [
      what,
      { ...usualDraft, ...draft, settings: { ...defaultSettings, ...draft.settings } },
    ]);
    return Object.fromEntries(whole);
  } catch {
    return {};
  }
}

/** An older page may have written another shape. */
function isDraft(draft: unknown): draft is PollDraft {
  if (typeof draft !== 'object' || draft === null) return false;
  const { version, kind = usualKind, ask = {}, question, options, settings } = draft as Partial<PollDraft>;
  return (
    typeof version === 'number' &&
    typeof question === 'string' &&
    isPollKind(kind) &&
    typeof ask === 'object' &&
    ask !== null &&
    Array.isArray(options) &&
    options.every((option) => typeof option?.key === 'number' && typeof option.label === 'string') &&
    typeof settings?.changeable === 'boolean' &&
    (settings.results === 'live' || settings.results === 'hidden') &&
    (settings.phones === 'always' || settings.phones === 'after-voting') &&
    (settings.timeLimitS === null || typeof settings.timeLimitS === 'number') &&
    (!settings.decision || typeof settings.decision.rule === 'string')
  );
}
