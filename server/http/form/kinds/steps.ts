import { stepsOf } from '#protocol/kinds/scale';
import { html } from '../html.ts';
import { type FormKind, numbersOf, unusable } from './form-kind.ts';

/** One button for each step of the scale. */
export const steps: FormKind = {
  fields(props) {
    const { poll, choice, isUsable } = props;
    if (poll.kind !== 'scale') return html``;
    const { low, high } = poll.ask;
    const buttons = stepsOf(poll.ask)
      .map(String)
      .map((step, at, all) => {
        const isChosen = choice === step;
        const end = at === 0 ? low : at === all.length - 1 ? high : null;
        return html`<li><button class="option" name="choice" value="${step}" aria-pressed="${String(isChosen)}"${isUsable ? null : unusable}${isChosen && html` data-mark="counted"`}><span class="option__label">${step}${end !== null && html` <bdi class="user-text" dir="auto">${end}</bdi>`}</span> ${numbersOf(props, step)}<span class="option__mark">${isChosen && html`<span class="unseen">(${props.words.yours})</span>`}</span></button></li>
`;
      });
    return html`<ul class="options">
${buttons}</ul>
`;
  },
  choice: (_, { choice }) => choice,
};
