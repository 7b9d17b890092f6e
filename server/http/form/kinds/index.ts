import type { PollKind } from '#protocol/kinds/index';
import { formWords } from '../words.ts';
import type { FormKind } from './form-kind.ts';
import { oneOption } from './one-option.ts';
import { pictures } from './pictures.ts';
import { pinPlace } from './pin-place.ts';
import { severalOptions } from './several-options.ts';
import { typed } from './typed.ts';

/** How each kind of poll is answered without scripts. */
export const formKinds: { readonly [K in PollKind]: FormKind } = {
  choice: oneOption,
  multiple: severalOptions,
  number: typed({ label: formWords.number, maxLength: 24, keyboard: 'decimal' }),
  images: pictures,
  pin: pinPlace,
  words: typed({ label: formWords.words, maxLength: 800 }),
  text: typed({ label: formWords.text, maxLength: 600, isLong: true }),
};
