import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: '単一選択',
  hint: '1人1つを選びます。',
} as const satisfies WordsOf<typeof english>;
