import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Клавіші',
  title: 'Клавіші та клікер',
  intro: 'Діють на цій сторінці, коли ви не пишете в полі, і на екрані, відкритому з цього браузера.',
  keys: [
    { keys: ['→', 'Page Down', 'Пробіл'], does: 'Уперед: відкрити, закрити, показати, наступне запитання' },
    { keys: ['←', 'Page Up'], does: 'Назад: попереднє запитання. Нічого не змінює' },
    { keys: ['H'], does: 'Приховати або показати результати' },
    { keys: ['B', '.'], does: 'Затемнити екран або знову показати' },
    { keys: ['F'], does: 'Перейти до екрана; там F — на весь екран' },
    { keys: ['U', 'Ctrl Z'], does: 'Скасувати, протягом 10 секунд' },
    { keys: ['?'], does: 'Цей список' },
  ],
  close: 'Закрити цей список',
} as const satisfies WordsOf<typeof english>;
