import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'До голосування',
    chat: 'До чату',
    now: 'До показаного запитання',
    result: 'До результату',
    deck: 'До запитань',
    join: 'До входу в кімнату',
    create: 'До створення кімнати',
  },
  pause: 'Зупинити результати',
  unpause: 'Продовжити результати',
  paused: (n: number) =>
    n === 0
      ? 'Зупинено'
      : `Зупинено, ${count(n, { one: 'ще # голос', few: 'ще # голоси', many: 'ще # голосів', other: 'ще # голосу' })}`,
  goesOn: 'Результати знову оновлюються',
  asTable: 'Показати таблицею',
  asChart: 'Показати діаграмою',
  isTable: 'Тепер таблицею',
  isChart: 'Тепер діаграмою',
  noLimit: 'Ліміту часу більше немає',
} as const satisfies WordsOf<typeof english>;
