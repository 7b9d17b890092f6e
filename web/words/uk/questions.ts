import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# голос', few: '# голоси', many: '# голосів', other: '# голосу' });

export const questionWords = {
  title: 'Запитання',
  write: 'Поставте запитання',
  send: 'Запитати',
  withName: (name: string) => `Підпис: ${isolated(name)}`,
  withoutName: 'Без імені',
  asName: 'Ваше ім’я поруч',
  anonymousRoom: 'Ніхто не дізнається, хто запитує, навіть ведучий.',
  heldHint: 'Ведучий переглядає кожне запитання, перш ніж його побачать інші.',
  notSent: 'Не надіслано: немає зв’язку. Запитання збережено тут.',
  sent: 'Ваше запитання поставлено.',
  sentHeld: 'Ваше запитання у ведучого.',
  charsLeft: (n: number) => `Залишилося символів: ${number(n)}`,
  tooMany: (n: number) => `Зайвих символів: ${number(n)}`,
  sort: 'Порядок',
  top: 'Найцікавіші',
  newest: 'Найновіші',
  loading: 'Отримуємо запитання…',
  none: 'Ще ніхто нічого не запитав.',
  noneAndMay: 'Ще ніхто нічого не запитав. Почніть ви.',
  own: 'Ваше',
  held: 'У ведучого',
  answered: 'Відповідь дано',
  answering: 'Відповідають',
  answer: 'Відповідь',
  votes,
  want: (n: number) => `Я теж хочу це знати. Поки що ${votes(n)}`,
  sending: 'Надсилаємо…',
  more: (n: number) => `Показати ще ${number(n)}`,
  anonymous: 'Анонімно',
  waiting: (n: number) =>
    count(n, {
      one: '# відкрите запитання',
      few: '# відкриті запитання',
      many: '# відкритих запитань',
      other: '# відкритого запитання',
    }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Запитуйте з телефона й голосуйте за те, що хочете знати.',
} as const satisfies WordsOf<typeof english>;
