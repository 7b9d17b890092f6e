import { percentages } from '#protocol/percent';
import { letterOf, type Poll } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import { type Html, html } from './html.ts';
import { formWords } from './words.ts';

/** What somebody answers a poll with, and sees of it. */
export interface FieldsProps {
  readonly poll: Poll;
  readonly keys: PhoneView['keys'];
  /** Absent: this voter may not see them. */
  readonly counts: readonly number[] | undefined;
  /** What is stored. */
  readonly choice: string | null;
  readonly isUsable: boolean;
}

/** The part of the form that differs by kind; what it sends is read by `choiceOf`. A new kind adds its case to both. */
export function formFields(props: FieldsProps): Html {
  switch (props.poll.kind) {
    case 'choice':
      return optionButtons(props);
    default:
      return props.poll.kind satisfies never;
  }
}

/** What the form's fields say, as the poll's kind reads it (server/room/kinds); undefined: nothing was chosen. */
export function choiceOf(poll: Poll, fields: Readonly<Record<string, unknown>>): unknown {
  switch (poll.kind) {
    case 'choice':
      return fields['choice'];
    default:
      return poll.kind satisfies never;
  }
}

/** One button votes. It looks as the page's own does (web/kinds/choice), so that nothing moves when the scripts take over. */
function optionButtons({ poll, keys, counts, choice, isUsable }: FieldsProps): Html {
  const shares = counts && percentages(counts);
  const buttons = poll.options.map(({ id, label }, index) => {
    const isChosen = choice === id;
    const at = keys.indexOf(id);
    const share = shares?.[at];
    const numbers =
      share !== undefined &&
      html`<span class="option__numbers tabular"><b>${formWords.share(share)}</b> <span>${formWords.votes(counts?.[at] ?? 0)}</span></span>`;
    return html`<li><button class="option" name="choice" value="${id}" aria-pressed="${String(isChosen)}"${isUsable ? null : html` disabled aria-disabled="true"`}${isChosen && html` data-mark="counted"`}><span class="letter">${letterOf(index)}</span> <span class="option__label"><bdi class="user-text" dir="auto">${label}</bdi></span> ${numbers}<span class="option__mark">${isChosen && html`<span class="unseen">(${formWords.yours})</span>`}</span></button></li>
`;
  });
  return html`<ul class="options">
${buttons}</ul>
`;
}
