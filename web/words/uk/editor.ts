import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Вид запитання',
  question: 'Запитання',
  options: 'Варіанти',
  option: (letter: string) => `Варіант ${letter}`,
  removeOption: (letter: string) => `Прибрати варіант ${letter}`,
  moveUp: (letter: string) => `Варіант ${letter} вище`,
  moveDown: (letter: string) => `Варіант ${letter} нижче`,
  addOption: 'Додати варіант',
  resultsTitle: 'Результати',
  resultsLive: 'Усі бачать їх під час голосування',
  resultsHidden: 'Приховані, поки ви їх не покажете',
  votesTitle: 'Голоси',
  changeable: 'Голос можна змінити, поки голосування відкрито',
  phonesTitle: 'Результати на телефонах',
  phonesAlways: 'Завжди',
  phonesAfterVoting: 'Лише після власного голосу',
  timeTitle: 'Обмеження часу',
  timeLimited: 'Голосування закривається саме',
  timeSeconds: 'Секунди',
  timeRange: (least: number, most: number) => `Секунд: від ${number(least)} до ${number(most)}`,
  needsTime: (least: number, most: number) => `Обмеження часу — від ${number(least)} до ${number(most)}\u00a0с.`,
  needsQuestion: 'Спершу напишіть запитання.',
  needsOptions: (n: number) =>
    count(n, {
      one: 'Напишіть щонайменше # варіант.',
      few: 'Напишіть щонайменше # варіанти.',
      many: 'Напишіть щонайменше # варіантів.',
      other: 'Напишіть щонайменше # варіанта.',
    }),
  emptiedOption: (letter: string) => `Варіант ${letter} порожній. Заповніть його або приберіть.`,
  longQuestion: (chars: number) => `Запитання задовге. Найбільше символів: ${number(chars)}.`,
  longOption: (letter: string, chars: number) => `Варіант ${letter} задовгий. Найбільше символів: ${number(chars)}.`,
  fullOptions: (most: number) => `Варіантів може бути не більше ${number(most)}.`,
  tooLong: 'Усі тексти разом задовгі. Скоротіть деякі варіанти.',
} as const satisfies WordsOf<typeof english>;
