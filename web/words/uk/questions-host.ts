import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Від залу',
  title: 'Запитання від залу',
  rules: 'Хто і як може запитувати',
  more: 'Інші дії',
  enabled: 'Можна запитувати',
  hold: 'Показувати після схвалення',
  anonymous: 'Без імен, для ведучого теж',
  list: 'Список на екранах',
  reactions: 'Реакції на телефонах та екранах',
  off: 'Зараз ніхто не може запитувати.',
  lists: 'Які запитання',
  views: { held: 'На схвалення', open: 'Відкриті', answered: 'З відповіддю', removed: 'Прибрані' },
  none: {
    held: 'Нічого не чекає на вас.',
    open: 'Відкритих запитань немає. Запитують із телефонів, у розділі «Чат і запитання».',
    answered: 'Ще жодне не має відповіді.',
    removed: 'Жодне не прибрано.',
  },
  approve: 'Схвалити',
  remove: 'Прибрати',
  restore: 'Повернути',
  pin: 'На екран',
  unpin: 'З екрана',
  answered: 'Відповідь дано',
  reopen: 'Відповіді немає',
  answer: 'Написати відповідь',
  saveAnswer: 'Зберегти відповідь',
  cancel: 'Скасувати',
  merge: 'Об’єднати…',
  mergeInto: 'Запитує те саме, що',
  mergeNow: 'Об’єднати',
  mergeHint: 'Їхні голоси об’єднаються, кожна людина рахується раз.',
  unmerge: 'Знову розділити',
  merged: (n: number) =>
    count(n, {
      one: '# таке саме запитання',
      few: '# таких самих запитання',
      many: '# таких самих запитань',
      other: '# такого самого запитання',
    }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Прибрано: ${isolated(question)}`,
  undo: 'Скасувати дію',
  anonymousAsker: 'Без імені',
  own: 'Зараз на екрані',
  pace: {
    fast: (n: number) =>
      count(n, {
        one: '# людині зашвидко',
        few: '# людям зашвидко',
        many: '# людям зашвидко',
        other: '# людини зашвидко',
      }),
    slow: (n: number) =>
      count(n, {
        one: '# людині заповільно',
        few: '# людям заповільно',
        many: '# людям заповільно',
        other: '# людини заповільно',
      }),
    lost: (n: number) =>
      count(n, {
        one: '# людина не розуміє',
        few: '# людини не розуміють',
        many: '# людей не розуміють',
        other: '# людини не розуміють',
      }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Темп, за останню хвилину',
} as const satisfies WordsOf<typeof english>;
