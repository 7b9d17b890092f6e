import { limits } from '#protocol/limits';
import {
  defaultSettings,
  isSameSettings,
  letterOf,
  type OptionId,
  type Poll,
  type PollSettings,
  pollBytes,
} from '#protocol/polls';
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
  /** `timeLimitS` may be out of range while it is being typed. */
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

/** Rows that hold something. Empty ones are never sent. */
export const writtenOptions = ({ options }: PollDraft) => options.filter(({ label }) => label.trim() !== '');

const isSecondsAllowed = (seconds: number) =>
  Number.isInteger(seconds) && seconds >= limits.minTimeLimitS && seconds <= limits.maxTimeLimitS;

/** The row of an option that everybody knows and that was emptied: nobody takes it away by clearing it to write it anew. */
function emptiedOption({ options }: PollDraft): string | null {
  const place = options.findIndex(({ id, label }) => id !== undefined && label.trim() === '');
  return place === -1 ? null : letterOf(place);
}

/** What is missing, as a sentence; null when it can be sent. Empty option rows do not count. */
export function problemOf(draft: PollDraft): string | null {
  const labels = writtenOptions(draft).map(({ label }) => label);
  const { timeLimitS } = draft.settings;
  if (draft.question.trim() === '') return editorWords.needsQuestion;
  const emptied = emptiedOption(draft);
  if (emptied !== null) return editorWords.emptiedOption(emptied);
  if (labels.length < limits.minOptions) return editorWords.needsOptions(limits.minOptions);
  if (pollBytes(draft.question, labels) > limits.maxPollBytes) return editorWords.tooLong;
  if (timeLimitS !== null && !isSecondsAllowed(timeLimitS))
    return editorWords.needsTime(limits.minTimeLimitS, limits.maxTimeLimitS);
  return null;
}

/** White space is folded by the server; so is it here, or a poll that was just saved would look changed. */
const folded = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Do both say the same? Ids, empty rows and white space make no difference. */
export function isSameDraft(one: PollDraft, other: PollDraft): boolean {
  const labels = (draft: PollDraft) => writtenOptions(draft).map(({ label }) => folded(label));
  return (
    folded(one.question) === folded(other.question) &&
    labels(one).join('\n') === labels(other).join('\n') &&
    isSameSettings(one.settings, other.settings)
  );
}

export function editOf({ id: poll }: Pick<Poll, 'id'>, draft: PollDraft): Sent<'deck:edit'> {
  return {
    poll,
    version: draft.version,
    question: draft.question,
    options: writtenOptions(draft).map(({ id, label }) => (id === undefined ? { label } : { id, label })),
    settings: draft.settings,
  };
}

export function newPollOf(draft: PollDraft): Sent<'deck:add'> {
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    question: draft.question,
    options: writtenOptions(draft).map(({ label }) => label),
    settings: draft.settings,
  };
}
