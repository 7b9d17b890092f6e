import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

export const keepingWords = {
  title: 'Зберігання та видалення',
  until: (days: number, date: string) =>
    `Кімнату з усім, що в ній є, буде видалено через ${count(days, { one: '# день', few: '# дні', many: '# днів', other: '# дня' })} після останнього використання. Якщо від завтра ніхто не зайде, це станеться ${date}.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Ця кімната залишається, доки її хтось не видалить.',
  erase: 'Видалити цю кімнату зараз',
  ask: 'Видалити цю кімнату з її запитаннями, голосами, іменами, чатом і зображеннями? Усіх буде від’єднано, і нічого не можна буде повернути. Спершу заберіть свої результати.',
  yes: 'Видалити все',
  no: 'Залишити',
  failed: 'Кімнату не видалено. Спробуйте ще раз за мить.',
} as const satisfies WordsOf<typeof english>;
