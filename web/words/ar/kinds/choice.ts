import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'اختيار واحد',
  hint: 'كلٌّ يختار خيارًا واحدًا.',
} as const satisfies WordsOf<typeof english>;
