import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Не вийшло. Перевірте, чи написане не порожнє й не задовге.',
  'not-allowed': 'З цієї сторінки це неможливо.',
  'slow-down': 'Трохи зашвидко. Спробуйте ще раз за мить.',
  busy: 'Голосує багато людей. Спробуйте ще раз за мить.',
  'not-saved': 'Сервер нічого не зберіг. Спробуйте ще раз.',
  internal: 'Помилка на сервері. Спробуйте ще раз.',
  'no-such-round': 'Цього туру вже немає. Чекайте на наступне запитання.',
  'no-such-option': 'Цього варіанта вже немає. Виберіть інший.',
  'changed-meanwhile': 'Запитання або ваш голос змінилися. Виберіть ще раз.',
  'not-open': 'Голосування ще не відкрито. Чекайте на ведучого.',
  'round-closed': 'Голосування закрито, цей голос не зараховано.',
  'choice-final': 'Тут діє перший вибір; змінити його не можна.',
  'chat-off': 'Ведучий вимкнув чат.',
  'name-required': 'Тут голосують з ім’ям. Спершу введіть своє.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
