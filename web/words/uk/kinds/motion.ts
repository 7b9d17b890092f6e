import type { WordsOf } from '#protocol/words-of';
import type { motionWords as english } from '../../en/kinds/motion.ts';

export const motionWords = {
  name: 'Пропозиція',
  hint: '«За», «Проти» або «Утримуюсь», з рішенням.',
  options: ['За', 'Проти', 'Утримуюсь'],
} as const satisfies WordsOf<typeof english>;
