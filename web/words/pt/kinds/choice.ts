import type { WordsOf } from '#protocol/words-of';
import type { choiceWords as english } from '../../en/kinds/choice.ts';

export const choiceWords = {
  name: 'Escolha única',
  hint: 'Cada pessoa escolhe uma opção.',
} as const satisfies WordsOf<typeof english>;
