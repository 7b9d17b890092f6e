import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Вибрати зображення…',
  other: 'Інше зображення…',
  reading: 'Читаємо…',
  none: 'Без зображення',
  hint: 'PNG, JPEG або WebP, не більше 4\u00a0МБ. Воно створюється заново: де й чим знято, не зберігається.',
  needsRoom:
    'Зображення належать кімнаті. Спершу створіть кімнату з іншим видом запитання, а тоді змініть вид на сторінці ведучого.',
  bad: 'Цей файл тут використати не можна. Виберіть PNG, JPEG або WebP до 4\u00a0МБ і 25 мільйонів пікселів.',
  tooLarge: 'Це зображення більше за 4\u00a0МБ. Збережіть менше або виберіть інше.',
  noAnswer: 'Сервер не відповідає. Спробуйте ще раз.',
} as const satisfies WordsOf<typeof english>;
