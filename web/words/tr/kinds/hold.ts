import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Yanıtları kim görür',
  hold: 'Yönetici ya da moderatör onaylayana kadar beklet',
} as const satisfies WordsOf<typeof english>;
