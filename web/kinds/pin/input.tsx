import { type PinPlace, pinChoice, pinScale, placeOfChoice } from '#protocol/kinds/pin';
import { isPictureId, sizeOfPicture } from '#protocol/pictures';
import type { PollOf } from '#protocol/polls';
import { pictureSource } from '../../pictures/source.ts';
import { pinWords as words } from '../../words/en/kinds/pin.ts';
import { sendWords } from '../../words/en/kinds/send.ts';
import type { InputProps } from '../input.tsx';
import { SendRow } from '../kit/send-row.tsx';
import { useDraft } from '../kit/use-draft.ts';
import { Heat } from './heat.tsx';
import './input.css';

export const { receipt } = sendWords;

/** One press of an arrow, per mille; with Shift as much as ten. */
const stepPart = 10;
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const isDraft = (stored: unknown): stored is string => typeof stored === 'string' && placeOfChoice(stored) !== null;
const middle: PinPlace = { x: pinScale / 2, y: pinScale / 2 };
const within = (part: number) => Math.max(0, Math.min(pinScale, Math.round(part)));

/** The picture takes a tap, arrows or numbers; the pin is sent by a button, so that a slip can be mended. */
export function Input(props: InputProps) {
  const { isUsable, tally } = props;
  const { id, ask } = props.poll as PollOf<'pin'>;
  const told = `${id}-place`;
  const { value, set, state, row } = useDraft<string>(props, {
    empty: '',
    of: (choice) => choice,
    choiceOf: (draft) => (placeOfChoice(draft) ? draft : null),
    isDraft,
  });
  const place = placeOfChoice(value);
  const isFixed = state !== 'editing' || !isUsable;
  const put = ({ x, y }: PinPlace) => {
    if (!isFixed) set(pinChoice({ x: within(x), y: within(y) }));
  };
  const percent = (part: number) => Math.round(part / 10);
  const field = (name: string, part: keyof PinPlace) => (
    <label class="field">
      <span class="field__hint">{name}</span>
      <input
        class="input tabular"
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        readOnly={isFixed}
        value={place ? percent(place[part]) : ''}
        onInput={({ currentTarget }) => {
          if (currentTarget.value !== '') put({ ...(place ?? middle), [part]: currentTarget.valueAsNumber * 10 });
        }}
      />
    </label>
  );
  if (!isPictureId(ask.picture)) return null;
  const { widthPx, heightPx } = sizeOfPicture(ask.picture);
  return (
    <>
      <button
        type="button"
        class="pin-board"
        data-state={state}
        aria-label={words.board(ask.alt)}
        aria-describedby={told}
        aria-disabled={isFixed}
        style={{ aspectRatio: `${widthPx} / ${heightPx}`, '--shape': widthPx / heightPx }}
        onClick={({ currentTarget, clientX, clientY, detail }) => {
          const box = currentTarget.getBoundingClientRect();
          // Pressed by a key: the pin goes to the middle if there is none.
          if (detail === 0) return place ? undefined : put(middle);
          put({
            x: ((clientX - box.left - currentTarget.clientLeft) / currentTarget.clientWidth) * pinScale,
            y: ((clientY - box.top - currentTarget.clientTop) / currentTarget.clientHeight) * pinScale,
          });
        }}
        onKeyDown={(event) => {
          const way = arrows[event.key];
          if (!way) return;
          event.preventDefault();
          const step = stepPart * (event.shiftKey ? 10 : 1);
          put(place ? { x: place.x + way[0] * step, y: place.y + way[1] * step } : middle);
        }}
      >
        <img
          class="pin-board__picture"
          src={pictureSource(ask.picture, 'medium')}
          alt=""
          width={widthPx}
          height={heightPx}
        />
        {tally?.counts && <Heat keys={tally.keys ?? []} counts={tally.counts} shape={widthPx / heightPx} />}
        {place && <Pin place={place} />}
      </button>
      <p id={told} class="pin-told" data-say="now">
        {place ? words.at(percent(place.x), percent(place.y)) : words.tap}
      </p>
      <details class="pin-fields">
        <summary>{words.fields}</summary>
        <div class="pin-fields__pair">
          {field(words.fromLeft, 'x')}
          {field(words.fromTop, 'y')}
        </div>
      </details>
      <SendRow {...row} />
    </>
  );
}

function Pin({ place: { x, y } }: { place: PinPlace }) {
  return (
    <svg
      class="pin-board__pin"
      style={{ left: `${(x * 100) / pinScale}%`, top: `${(y * 100) / pinScale}%` }}
      viewBox="0 0 24 32"
      aria-hidden="true"
    >
      <path d="M12 31C9 25 1.5 19 1.5 11.5a10.5 10.5 0 0 1 21 0C22.5 19 15 25 12 31z" />
      <circle cx="12" cy="11.5" r="4" />
    </svg>
  );
}
