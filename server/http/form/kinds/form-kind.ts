import { labelOf, type PollKind, sharesOf } from '#protocol/kinds/index';
import { letterOf, type Poll, type PollOf } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import type { FormWords } from '../../../words/words.ts';
import { type Html, html } from '../html.ts';

/** What somebody answers a poll with, and sees of it. */
export interface FieldsProps {
  /** The page's own address, as a path: pictures lie below it. */
  readonly action: string;
  readonly poll: Poll;
  readonly keys: PhoneView['keys'];
  /** Absent: this voter may not see them. */
  readonly counts: readonly number[] | undefined;
  readonly ballots: number;
  /** What is stored. */
  readonly choice: string | null;
  readonly isUsable: boolean;
  readonly words: FormWords;
}

export type SentFields = Readonly<Record<string, unknown>>;

/** The part of the form that differs by kind. */
export interface FormKind<K extends PollKind = PollKind> {
  /** Looks as the page's own does (web/kinds), so that little moves when the scripts take over. */
  readonly fields: (props: FieldsProps) => Html;
  /** What the fields say, as the poll's kind reads it (server/room/kinds); undefined: nothing was chosen. */
  readonly choice: (poll: Poll, fields: SentFields) => unknown;
  /** What is asked for, above the fields and behind a refusal; left out: one tap answers. */
  readonly task?: (poll: PollOf<K>, words: FormWords) => string;
  /** What is right in a quiz, where the kind's own settings say it; left out: the marked options are. */
  readonly right?: (poll: PollOf<K>, words: FormWords) => readonly string[];
}

export const unusable = html` disabled aria-disabled="true"`;

/** The label of an option, behind its letter. */
export const optionLabel = (label: string, index: number): Html =>
  html`<span class="letter">${letterOf(index)}</span> <span class="option__label"><bdi class="user-text" dir="auto">${label}</bdi></span>`;

/** What one key has come to; nothing where it may not be seen. `counted`: what its count is of, if not votes. */
export function numbersOf(props: FieldsProps, key: string, counted = props.words.votes): Html | null {
  const { poll, keys, counts, ballots, words } = props;
  const at = keys.indexOf(key);
  if (!counts || at < 0) return null;
  const share = sharesOf(poll.kind, counts, ballots)[at] ?? 0;
  return html`<span class="option__numbers tabular"><b>${words.share(share)}</b> <span>${counted(counts[at] ?? 0)}</span></span>`;
}

/** What was answered where the answers are not known beforehand; nothing where it may not be seen. */
export function answerList({ poll, keys, counts, words }: FieldsProps): Html | null {
  if (!counts) return null;
  const rows = keys.map(
    (key, at) =>
      html`<li><bdi class="user-text" dir="auto">${labelOf(poll, key)}</bdi> <span class="tabular">${words.votes(counts[at] ?? 0)}</span></li>
`,
  );
  return html`<ul class="form__answers">
${rows}</ul>
`;
}

/** Sends what the fields say. */
export const sendButton = ({ isUsable, words }: FieldsProps): Html =>
  html`<p class="send"><button class="button"${isUsable ? null : unusable}>${words.send}</button></p>
`;
