import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Önerge',
  hint: 'Kabul, ret ya da çekimser; kararla birlikte.',
  options: ['Kabul', 'Ret', 'Çekimser'],
} as const satisfies WordsOf<typeof english>;
