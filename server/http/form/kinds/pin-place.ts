import { type PinPlace, pinChoice, pinScale, placeOfChoice } from '#protocol/kinds/pin';
import { isPictureId, sizeOfPicture } from '#protocol/pictures';
import type { Poll } from '#protocol/polls';
import { type Html, html } from '../html.ts';
import { answerList, type FormKind, type SentFields, sendButton, unusable } from './form-kind.ts';

/**
 * So wide the picture is shown, whatever the screen: browsers send where it was tapped in pixels of the page
 * (https://html.spec.whatwg.org/#image-button-state-(type=image)), and nobody else knows how large those are.
 */
const shownPx = 280;

/** A place that was tapped. An image button that was pressed by a key says 0, 0: then the numbers beside it count. */
function tapped(fields: SentFields, heightPx: number): PinPlace | null {
  const [x, y] = [wholeNumber(fields['pin.x']), wholeNumber(fields['pin.y'])];
  if (x === null || y === null || (x === 0 && y === 0)) return null;
  const part = (at: number, of: number) => Math.max(0, Math.min(pinScale, Math.round((at * pinScale) / of)));
  return { x: part(x, shownPx), y: part(y, heightPx) };
}

function wholeNumber(text: unknown): number | null {
  return typeof text === 'string' && /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

function heightOf(poll: Poll): number {
  const picture = poll.kind === 'pin' ? poll.ask.picture : '';
  if (!isPictureId(picture)) return shownPx;
  const { widthPx, heightPx } = sizeOfPicture(picture);
  return Math.max(1, Math.round((shownPx * heightPx) / widthPx));
}

/** The picture, which is a button wherever it is tapped, and two numbers for the place on it. */
export const pinPlace: FormKind<'pin'> = {
  fields(props) {
    const { poll, choice, isUsable, action } = props;
    const { picture, alt } = poll.kind === 'pin' ? poll.ask : { picture: '', alt: '' };
    const place = choice === null ? null : placeOfChoice(choice);
    const field = (part: keyof PinPlace, label: string): Html =>
      html`<label class="field"><span class="field__label">${label}</span> <input class="input" name="${part}" inputmode="numeric" maxlength="3"${isUsable ? null : unusable} value="${place ? Math.round(place[part] / 10) : ''}"></label>
`;
    return html`${isPictureId(picture) && html`<p><input type="image" name="pin" src="${action}/picture/full/${picture}.webp" alt="${alt}" width="${shownPx}" height="${heightOf(poll)}" class="form__pin"${isUsable ? null : unusable}></p>`}
${field('x', props.words.fromLeft)}${field('y', props.words.fromTop)}${sendButton(props)}${answerList(props)}`;
  },
  choice(poll, fields) {
    const place = tapped(fields, heightOf(poll));
    if (place) return pinChoice(place);
    const [left, top] = [wholeNumber(fields['x']), wholeNumber(fields['y'])];
    return left === null || top === null ? undefined : pinChoice({ x: left * 10, y: top * 10 });
  },
  task: ({ ask }, { tap, task }) => `${tap(ask.alt)} ${task.range(0, 100, '%')}`,
};
