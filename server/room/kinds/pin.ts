import * as v from 'valibot';
import { cellKey, cellOf, pin as facts, type PinAsk, pinChoice, pinScale, placeOfChoice } from '#protocol/kinds/pin';
import { limits } from '#protocol/limits';
import { isPictureId, type PictureId } from '#protocol/pictures';
import { oneLine } from '#protocol/text';
import type { Kind } from './kind.ts';

const ask = v.object({ picture: v.custom<PictureId>(isPictureId), alt: oneLine(limits.maxAltChars) });
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(pinScale));
const pair = v.strictTuple([part, part]);

/** In the order of reading. */
function inOrder([a]: readonly [string, number], [b]: readonly [string, number]): number {
  const [x = 0, y = 0] = a.split('.').map(Number);
  const [u = 0, w = 0] = b.split('.').map(Number);
  return y - w || x - u;
}

/** A pin on a picture: its place in per mille, counted by the cell it lies in, weight 1. */
export const pin: Kind<'pin'> = {
  readAsk(raw) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success ? parsed.output : null;
  },
  parse(_, raw) {
    const place = typeof raw === 'string' ? placeOfChoice(raw) : null;
    return place && pinChoice(place);
  },
  parseBare(poll, raw) {
    const read = v.safeParse(pair, raw);
    if (!read.success) return pin.parse(poll, raw);
    const [x, y] = read.output;
    return pinChoice({ x, y });
  },
  weigh(_, choice) {
    const place = placeOfChoice(choice);
    return place ? [[cellKey(cellOf(place)), 1]] : [];
  },
  say(_, choice) {
    const place = placeOfChoice(choice);
    return place ? [`x ${place.x / 10} %, y ${place.y / 10} %`] : [];
  },
  keys: () => null,
  show(_poll, weights, _ballots, reader) {
    if (reader !== 'file') return hottest(weights);
    const held = [...weights].filter(([, weight]) => weight !== 0).sort(inOrder);
    return { keys: held.map(([key]) => key), counts: held.map(([, weight]) => weight) };
  },
  pictures: {
    on: 'question',
    of: ({ picture, alt }) => [{ text: alt, ref: picture }],
    with: (_, [picture]): PinAsk =>
      picture ? { picture: picture.ref as PictureId, alt: picture.text } : facts.usualAsk,
  },
};

/** The cells by their weight: what does not fit into a phone's update are the emptiest. */
function hottest(weights: ReadonlyMap<string, number>) {
  const held = [...weights].filter(([, weight]) => weight !== 0);
  held.sort((a, b) => b[1] - a[1] || inOrder(a, b));
  return { keys: held.map(([key]) => key), counts: held.map(([, weight]) => weight) };
}
