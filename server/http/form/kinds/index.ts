import type { PollKind } from '#protocol/kinds/index';
import { piecesOf } from '#protocol/kinds/points';
import { placesOf, rankedOf } from '#protocol/kinds/ranking';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import type { FormKind } from './form-kind.ts';
import { numberPerOption } from './number-per-option.ts';
import { oneOption } from './one-option.ts';
import { pictures } from './pictures.ts';
import { pinPlace } from './pin-place.ts';
import { severalOptions } from './several-options.ts';
import { steps } from './steps.ts';
import { typed } from './typed.ts';

const ranking: FormKind<'ranking'> = {
  ...numberPerOption({
    held(ids, choice) {
      const ranked = rankedOf(choice);
      return ids.map((id) => (ranked.includes(id) ? ranked.indexOf(id) + 1 : null));
    },
    choice(ids, places) {
      const placed = ids
        .flatMap((id, at) => {
          const place = places[at] ?? null;
          return place === null ? [] : [{ id, place }];
        })
        .sort((a, b) => a.place - b.place);
      // Two at one place are in no order: nobody but the voter knows which was meant.
      const isOrder = new Set(placed.map(({ place }) => place)).size === placed.length;
      return isOrder ? placed.map(({ id }) => id) : [];
    },
  }),
  task: ({ ask, options }, { rank, task }) => `${rank} ${task.places(placesOf(ask, options.length))}`,
};

const points: FormKind<'points'> = {
  ...numberPerOption({
    held(ids, choice) {
      const given = new Map(piecesOf(choice));
      return ids.map((id) => given.get(id) ?? null);
    },
    choice: (_, numbers) => numbers.map((number) => number ?? 0),
  }),
  task: ({ ask }, { spread, task }) => `${task.spend(ask.points, ask.all)} ${spread}`,
};

const number: FormKind<'number'> = {
  ...typed({ label: (words) => words.number, maxLength: 24, keyboard: 'decimal' }),
  task: ({ ask }, { task }) => `${task.range(ask.min, ask.max, ask.unit)} ${task.decimals(ask.decimals)}`.trim(),
  right: ({ ask: { right, unit } }, { outcome }) =>
    right === null ? [] : [outcome.number(right.value, right.tolerance, unit)],
};

const words: FormKind<'words'> = {
  ...typed({ label: (words) => words.words, maxLength: 800 }),
  task: ({ ask }, { task }) => `${task.wordCount(ask.max)} ${task.wordChars(limits.maxWordChars)}`,
};

const text: FormKind<'text'> = {
  ...typed({ label: (words) => words.text, maxLength: 600, isLong: true }),
  task: (_, { task }) => task.chars(limits.maxAnswerChars),
};

/** How each kind of poll is answered without scripts. */
export const formKinds: { readonly [K in PollKind]: FormKind<K> } = {
  choice: oneOption,
  multiple: severalOptions,
  scale: steps,
  ranking,
  points,
  number,
  words,
  text,
  images: pictures,
  pin: pinPlace,
  motion: oneOption,
};

/** Functions of the same kind as the poll they are given, whichever that is: its tag says so, the compiler cannot. */
export const formKindOf = ({ kind }: Pick<Poll, 'kind'>) => formKinds[kind] as unknown as FormKind;
