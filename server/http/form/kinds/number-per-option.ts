import { html } from '../html.ts';
import { type FormKind, numbersOf, optionLabel, type SentFields, sendButton, unusable } from './form-kind.ts';

/** What is written beside each option, in their order; null: nothing. */
export type Numbers = readonly (number | null)[];

export interface NumbersProps {
  /** From what is stored. */
  readonly held: (ids: readonly string[], choice: string) => Numbers;
  readonly choice: (ids: readonly string[], numbers: Numbers) => unknown;
}

const nameOf = (index: number) => `o${index}`;

function read(fields: SentFields, index: number): number | null {
  const text = fields[nameOf(index)];
  return typeof text === 'string' && /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null;
}

/** A number beside each option, and a button; points are counted. */
export const numberPerOption = ({ held, choice: choiceOf }: NumbersProps): FormKind => ({
  fields(props) {
    const { poll, choice, isUsable } = props;
    const ids = poll.options.map(({ id }) => id);
    const numbers = choice === null ? [] : held(ids, choice);
    const rows = poll.options.map(
      ({ id, label }, index) =>
        html`<li><label class="option">${optionLabel(label, index)} ${numbersOf(props, id, props.words.outcome.points)} <input class="input" name="${nameOf(index)}" inputmode="numeric" maxlength="4" size="4"${isUsable ? null : unusable} value="${numbers[index] ?? ''}"></label></li>
`,
    );
    return html`<ul class="options">
${rows}</ul>
${sendButton(props)}`;
  },
  choice(poll, fields) {
    const ids = poll.options.map(({ id }) => id);
    return choiceOf(
      ids,
      ids.map((_, index) => read(fields, index)),
    );
  },
});
