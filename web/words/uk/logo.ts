import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Логотип',
  hint: 'Малий перед назвою на кожному екрані, великий, поки люди входять. PNG, JPEG або WebP, до 512\u00a0кБ.',
  choose: 'Вибрати зображення…',
  other: 'Вибрати інше…',
  remove: 'Прибрати логотип',
  reading: 'Читаємо зображення…',
  noAnswer: 'Сервер не відповів. Логотип залишився таким, як був. Спробуйте ще раз.',
} as const satisfies WordsOf<typeof english>;
