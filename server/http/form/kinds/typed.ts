import type { FormWords } from '../../../words/words.ts';
import { html } from '../html.ts';
import { answerList, type FormKind, sendButton, unusable } from './form-kind.ts';

export interface TypedProps {
  readonly label: (words: FormWords) => string;
  readonly maxLength: number;
  readonly keyboard?: 'decimal';
  /** Of several lines. */
  readonly isLong?: boolean;
}

/** A field to write the answer into, and a button. */
export const typed = ({ label, maxLength, keyboard, isLong = false }: TypedProps): FormKind => ({
  fields(props) {
    const { choice, isUsable } = props;
    const rest = html` class="input" name="choice" dir="auto" maxlength="${maxLength}" autocomplete="off"${isUsable ? null : unusable}`;
    const field = isLong
      ? html`<textarea rows="4"${rest}>${choice ?? ''}</textarea>`
      : html`<input${keyboard && html` inputmode="${keyboard}"`}${rest} value="${choice ?? ''}">`;
    return html`<label class="field"><span class="field__label">${label(props.words)}</span> ${field}</label>
${sendButton(props)}${answerList(props)}`;
  },
  choice: (_, { choice }) => choice,
});
