import type { PollKind } from '#protocol/kinds/index';
import { piecesOf } from '#protocol/kinds/points';
import { rankedOf } from '#protocol/kinds/ranking';
import type { FormKind } from './form-kind.ts';
import { numberPerOption } from './number-per-option.ts';
import { oneOption } from './one-option.ts';
import { pictures } from './pictures.ts';
import { pinPlace } from './pin-place.ts';
import { severalOptions } from './several-options.ts';
import { steps } from './steps.ts';
import { typed } from './typed.ts';

const ranking = numberPerOption({
  hint: ({ rank }) => rank,
  held(ids, choice) {
    const ranked = rankedOf(choice);
    return ids.map((id) => (ranked.includes(id) ? ranked.indexOf(id) + 1 : null));
  },
  choice: (ids, places) =>
    ids
      .flatMap((id, at) => {
        const place = places[at] ?? null;
        return place === null ? [] : [{ id, place }];
      })
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id),
});

const points = numberPerOption({
  hint: ({ spread }) => spread,
  held(ids, choice) {
    const given = new Map(piecesOf(choice));
    return ids.map((id) => given.get(id) ?? null);
  },
  choice: (_, numbers) => numbers.map((number) => number ?? 0),
});

/** How each kind of poll is answered without scripts. */
export const formKinds: { readonly [K in PollKind]: FormKind } = {
  choice: oneOption,
  multiple: severalOptions,
  scale: steps,
  ranking,
  points,
  number: typed({ label: ({ number }) => number, maxLength: 24, keyboard: 'decimal' }),
  words: typed({ label: ({ words }) => words, maxLength: 800 }),
  text: typed({ label: ({ text }) => text, maxLength: 600, isLong: true }),
  images: pictures,
  pin: pinPlace,
  motion: oneOption,
};
