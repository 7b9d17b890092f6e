import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'בחירה אחת',
  hint: 'בוחרים אפשרות אחת.',
} as const satisfies WordsOf<typeof english>;
