import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Відповіді',
  lists: 'Які відповіді',
  standing: { held: 'Чекають', shown: 'Показані', removed: 'Прибрані' },
  hold: 'Притримати відповіді до схвалення',
  holdHint: 'Відповіді, яких ніхто не схвалив, одразу зникають з екранів і телефонів.',
  find: 'Знайти відповідь',
  approve: 'Схвалити',
  remove: 'Прибрати',
  restore: 'Повернути',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Жодна відповідь не чекає на схвалення.',
    shown: 'Ще ніхто не бачить жодної відповіді.',
    removed: 'Нічого не прибрано.',
  },
  notFound: 'Такої відповіді немає.',
  loading: 'Завантажуємо відповіді…',
  more: (n: number, of: number) => `Перші ${number(n)} з ${number(of)}. Інші шукайте за текстом.`,
} as const satisfies WordsOf<typeof english>;
