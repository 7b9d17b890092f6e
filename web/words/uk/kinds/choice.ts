import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Один варіант',
  hint: 'Кожен вибирає один варіант.',
} as const satisfies WordsOf<typeof english>;
