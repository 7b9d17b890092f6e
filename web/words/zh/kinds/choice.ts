import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: '单选',
  hint: '每人选一项。',
} as const satisfies WordsOf<typeof english>;
