import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Так не вийшло. Перевірте написане: можливо, воно порожнє або задовге.',
  'not-allowed': 'З цієї сторінки це неможливо.',
  'slow-down': 'Трохи зашвидко. Зачекайте хвилинку й спробуйте ще раз.',
  busy: 'Зараз голосує дуже багато людей. Спробуйте ще раз за мить.',
  'not-saved': 'Сервер не зміг це зберегти, нічого не зараховано. Спробуйте ще раз.',
  internal: 'На сервері щось пішло не так. Спробуйте ще раз.',
  'no-such-round': 'Цього туру вже немає. Зачекайте на наступне запитання.',
  'no-such-option': 'Цього варіанта вже немає. Виберіть інший.',
  'changed-meanwhile': 'Тим часом запитання або ваш голос змінилися. Виберіть ще раз.',
  'not-open': 'Голосування ще не відкрито. Зачекайте на ведучого.',
  'round-closed': 'Голосування закрито, тож цей голос не зараховано.',
  'choice-final': 'Тут зараховується перший вибір; змінити його не можна.',
  'chat-off': 'Ведучий вимкнув чат.',
  'name-required': 'Тут голосують з ім’ям. Спершу введіть своє.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
