import { type PinPlace, pinChoice, placeOfChoice } from '#protocol/kinds/pin';
import { isPictureId } from '#protocol/pictures';
import { type Html, html } from '../html.ts';
import { answerList, type FormKind, sendButton, unusable } from './form-kind.ts';

/** The picture, and two numbers for the place on it: a tap on it needs scripts. */
export const pinPlace: FormKind = {
  fields(props) {
    const { poll, choice, isUsable, action } = props;
    const { picture, alt } = poll.kind === 'pin' ? poll.ask : { picture: '', alt: '' };
    const place = choice === null ? null : placeOfChoice(choice);
    const field = (part: keyof PinPlace, label: string): Html =>
      html`<label class="field"><span class="field__label">${label}</span> <input class="input" name="${part}" inputmode="numeric" maxlength="3"${isUsable ? null : unusable} value="${place ? Math.round(place[part] / 10) : ''}"></label>
`;
    return html`${isPictureId(picture) && html`<p><img src="${action}/picture/full/${picture}.webp" alt="${alt}" class="form__picture"></p>`}
${field('x', props.words.fromLeft)}${field('y', props.words.fromTop)}${sendButton(props)}${answerList(props)}`;
  },
  choice(_, { x, y }) {
    const parts = [x, y].map((part) =>
      typeof part === 'string' && /^\d{1,3}$/.test(part.trim()) ? Number(part) : null,
    );
    const [left, top] = parts;
    return typeof left === 'number' && typeof top === 'number' ? pinChoice({ x: left * 10, y: top * 10 }) : undefined;
  },
};
