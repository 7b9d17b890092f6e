import { picksOf } from '#protocol/kinds/multiple';
import { html } from '../html.ts';
import { type FormKind, numbersOf, optionLabel, sendButton, unusable } from './form-kind.ts';

/** Boxes to tick, and a button. A form without scripts cannot count them. */
export const severalOptions: FormKind<'multiple'> = {
  fields(props) {
    const { poll, choice, isUsable } = props;
    const picked = new Set(choice === null ? [] : picksOf(choice));
    const boxes = poll.options.map(
      ({ id, label }, index) =>
        html`<li><label class="option"><input type="checkbox" name="choice" value="${id}"${picked.has(id) && html` checked`}${isUsable ? null : unusable}> ${optionLabel(label, index)} ${numbersOf(props, id)}</label></li>
`,
    );
    return html`<ul class="options">
${boxes}</ul>
${sendButton(props)}`;
  },
  choice: (_, { choice }) => (typeof choice === 'string' ? [choice] : choice),
  task: ({ ask }, { task }) => task.pick(ask.min, ask.max),
};
