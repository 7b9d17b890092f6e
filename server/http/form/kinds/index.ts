import type { PollKind } from '#protocol/kinds/index';
import type { FormKind } from './form-kind.ts';
import { oneOption } from './one-option.ts';
import { severalOptions } from './several-options.ts';

/** How each kind of poll is answered without scripts. */
export const formKinds: { readonly [K in PollKind]: FormKind } = {
  choice: oneOption,
  multiple: severalOptions,
};
