import { isPictureId } from '#protocol/pictures';
import { html } from '../html.ts';
import { type FormKind, numbersOf, optionLabel, unusable } from './form-kind.ts';

/** One button votes; its picture stands in it. */
export const pictures: FormKind = {
  fields(props) {
    const { poll, choice, isUsable, action } = props;
    const ids = poll.kind === 'images' ? poll.ask.pictures : [];
    const buttons = poll.options.map(({ id, label }, index) => {
      const isChosen = choice === id;
      const picture = ids[index];
      const image =
        isPictureId(picture) &&
        html`<img src="${action}/picture/small/${picture}.webp" alt="" loading="lazy" width="120"> `;
      return html`<li><button class="option" name="choice" value="${id}" aria-pressed="${String(isChosen)}"${isUsable ? null : unusable}${isChosen && html` data-mark="counted"`}>${image}${optionLabel(label, index)} ${numbersOf(props, id)}<span class="option__mark">${isChosen && html`<span class="unseen">(${props.words.yours})</span>`}</span></button></li>
`;
    });
    return html`<ul class="options">
${buttons}</ul>
`;
  },
  choice: (_, { choice }) => choice,
};
