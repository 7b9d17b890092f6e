import { html } from '../html.ts';
import { type FormKind, numbersOf, optionLabel, unusable } from './form-kind.ts';

/** One button votes. */
export const oneOption: FormKind = {
  fields(props) {
    const { poll, choice, isUsable } = props;
    const buttons = poll.options.map(({ id, label }, index) => {
      const isChosen = choice === id;
      return html`<li><button class="option" name="choice" value="${id}" aria-pressed="${String(isChosen)}"${isUsable ? null : unusable}${isChosen && html` data-mark="counted"`}>${optionLabel(label, index)} ${numbersOf(props, id)}<span class="option__mark">${isChosen && html`<span class="unseen">(${props.words.yours})</span>`}</span></button></li>
`;
    });
    return html`<ul class="options">
${buttons}</ul>
`;
  },
  choice: (_, { choice }) => choice,
};
