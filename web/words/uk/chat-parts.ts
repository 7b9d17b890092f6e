import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list, number } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Модератор',
  times: (n: number) => `×${number(n)}`,
  choseLabel: 'Голос за',
  older: 'Показати давніші повідомлення',
  gap: (n: number) =>
    count(n, {
      one: 'ще # повідомлення',
      few: 'ще # повідомлення',
      many: 'ще # повідомлень',
      other: 'ще # повідомлення',
    }),
  loadFailed: 'Не завантажено: немає зв’язку. Спробуйте ще раз за мить.',
  waitsForApproval: 'Чекає на ведучого. Видно лише вам.',
  waitsForReveal: 'Чекає на результати. Видно лише вам.',
  waitsHere: 'З’явиться лише разом із результатами.',
  turnedDown: 'Ведучий цього не показав. Видно лише вам.',
  report: 'Поскаржитися',
  reportOf: (name: string) => `Поскаржитися ведучому на повідомлення, автор: ${isolated(name)}`,
  reported: 'Скаргу надіслано',
  paused: 'Чат призупинено. Можна читати.',
  held: 'Ведучий читає повідомлення, перш ніж їх побачать інші.',
  quiet: 'Повідомлення чекають, доки не покажуть результати.',
  slow: (seconds: number) =>
    count(seconds, {
      one: 'Одне повідомлення на # секунду.',
      few: 'Одне повідомлення на # секунди.',
      many: 'Одне повідомлення на # секунд.',
      other: 'Одне повідомлення на # секунди.',
    }),
  unnamed: 'Повідомлення тут без імен.',
  nameNeeded: 'Повідомлення тут з ім’ям.',
  offered: (name: string) => `Писати як ${isolated(name)}`,
  another: 'Інше ім’я',
  voiceTitle: 'Чому?',
  voiceHint: (labels: readonly string[]) =>
    `Скажіть чому, якщо хочете. Усі побачать ваші слова біля «${list(labels)}», без вашого імені; не кажіть, хто ви, якщо голос має лишитися таємним.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Скажіть чому, якщо хочете. Усі побачать ваші слова й ваше ім’я біля «${list(labels)}».`,
  voiceWaits: 'Ніхто цього не побачить, доки не покажуть результати.',
  voiceField: 'Ваша причина',
  voiceSend: 'Сказати',
  voiceSent: 'Дякуємо, вашу причину збережено.',
} as const satisfies WordsOf<typeof english>;

/** All feminine, so that each of the first goes with each of the second. */
export const friendlyNames = {
  first: [
    'Тиха',
    'Смілива',
    'Сонячна',
    'Лагідна',
    'Весела',
    'Кмітлива',
    'Жвава',
    'Спокійна',
    'Ясна',
    'Добра',
    'Щаслива',
    'Допитлива',
  ],
  second: [
    'Видра',
    'Чапля',
    'Калина',
    'Комета',
    'Панда',
    'Синиця',
    'Верба',
    'Рись',
    'Хмаринка',
    'Ластівка',
    'Білка',
    'Ромашка',
  ],
  together: (first: string, second: string) => `${first} ${second}`,
} as const satisfies WordsOf<typeof englishNames>;
