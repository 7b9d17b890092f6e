import { limits } from '#protocol/limits';
import { defaultSettings, type OptionId, type Poll, type PollSettings, pollBytes } from '#protocol/polls';
import type { Sent } from '#protocol/schemas';
import { randomId } from '../ui/random-id.ts';
import { editorWords } from '../words/en/editor.ts';

/** A poll while it is being written. `key` tells rows apart; `id` is there once the server knows the option. */
export interface OptionDraft {
  readonly key: number;
  readonly id?: OptionId;
  readonly label: string;
}

export interface PollDraft {
  /** The poll's version this was made from; 0 for a new poll. */
  readonly version: number;
  /** Made here for a new poll, so that adding it twice adds it once. */
  readonly id?: string;
  readonly question: string;
  readonly options: readonly OptionDraft[];
  readonly settings: PollSettings;
}

export const emptyDraft = (): PollDraft => ({
  version: 0,
  id: randomId(),
  question: '',
  options: [
    { key: 0, label: '' },
    { key: 1, label: '' },
  ],
  settings: defaultSettings,
});

export function draftOf({ version, question, options, settings }: Poll): PollDraft {
  return { version, question, options: options.map(({ id, label }, key) => ({ key, id, label })), settings };
}

export function withOption({ options, ...rest }: PollDraft): PollDraft {
  const key = 1 + Math.max(-1, ...options.map((option) => option.key));
  return { ...rest, options: [...options, { key, label: '' }] };
}

/** Moves the option at `from` to `to`; a place outside the list changes nothing. */
export function withMoved(draft: PollDraft, from: number, to: number): PollDraft {
  const moved = draft.options[from];
  if (!moved || to < 0 || to >= draft.options.length) return draft;
  const options = draft.options.filter((_, place) => place !== from);
  options.splice(to, 0, moved);
  return { ...draft, options };
}

const written = ({ options }: PollDraft) => options.filter(({ label }) => label.trim() !== '');

/** What is missing, as a sentence; null when it can be sent. Empty option rows do not count. */
export function problemOf(draft: PollDraft): string | null {
  if (draft.question.trim() === '') return editorWords.needsQuestion;
  if (written(draft).length < limits.minOptions) return editorWords.needsOptions(limits.minOptions);
  if (
    pollBytes(
      draft.question,
      written(draft).map(({ label }) => label),
    ) > limits.maxPollBytes
  )
    return editorWords.tooLong;
  return null;
}

export function editOf(poll: Poll, draft: PollDraft): Sent<'deck:edit'> {
  return {
    poll: poll.id,
    version: draft.version,
    question: draft.question,
    options: written(draft).map(({ id, label }) => (id === undefined ? { label } : { id, label })),
    settings: draft.settings,
  };
}

export function newPollOf(draft: PollDraft): Sent<'deck:add'> {
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    question: draft.question,
    options: written(draft).map(({ label }) => label),
    settings: draft.settings,
  };
}
