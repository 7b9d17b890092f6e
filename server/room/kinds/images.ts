import * as v from 'valibot';
import { limits } from '#protocol/limits';
import type { PictureId } from '#protocol/pictures';
import { isPictureId } from '#protocol/pictures';
import type { Kind } from './kind.ts';
import { idOf, placeId } from './options.ts';
import { isAnyOf } from './right.ts';

const ask = v.object({
  pictures: v.pipe(v.array(v.custom<PictureId>(isPictureId)), v.maxLength(limits.maxOptions)),
});

/** As a single choice: one option id, weight 1. Every option has a picture. */
export const images: Kind<'images'> = {
  readAsk(raw, options) {
    const parsed = v.safeParse(ask, raw);
    return parsed.success && parsed.output.pictures.length === options ? parsed.output : null;
  },
  parse: idOf,
  parseBare: placeId,
  weigh: (_, chosen) => [[chosen, 1]],
  keys: (poll) => poll.options.map(({ id }) => id),
  isRight: (poll, chosen, { right }) => isAnyOf(poll, right, chosen),
  pictures: {
    on: 'options',
    of: ({ pictures }) => pictures.map((ref) => ({ text: '', ref })),
    with: (_, pictures) => ({ pictures: pictures.map(({ ref }) => ref as PictureId) }),
  },
};
