import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, number, time } from './numerals.ts';

/** "Ana", "Ana і Ben", "Ana, Ben і ще 12 людей". */
function who(names: readonly string[], others: number): string {
  const parts = names.map(isolated);
  if (others > 0)
    parts.push(count(others, { one: 'ще # людина', few: 'ще # людини', many: 'ще # людей', other: 'ще # людини' }));
  return list(parts);
}

/** In the present, which has no gender: "Ana входить", "Ana і Ben входять", "5 людей входять". */
function said(names: readonly string[], others: number, one: string, many: string): string {
  if (names.length > 0) return `${who(names, others)} ${names.length + others === 1 ? one : many}`;
  return count(others, {
    one: `# людина ${one}`,
    few: `# людини ${many}`,
    many: `# людей ${many}`,
    other: `# людини ${many}`,
  });
}

export const chatWords = {
  title: 'Чат',
  you: 'Ви',
  anonymous: 'Анонімно',
  host: 'Ведучий',
  joined: (names: readonly string[], others: number) => said(names, others, 'входить', 'входять'),
  opened: (question: string) => `Голосування відкрито: ${isolated(question)}`,
  closed: (question: string) => `Голосування закрито: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => said(names, others, 'виходить', 'виходять'),
  time: (at: number) => time(at),
  empty: 'Ще ніхто нічого не написав.',
  emptyAndMay: 'Ще ніхто нічого не написав. Почніть ви.',
  newLines: (n: number) =>
    count(n, {
      one: '# нове повідомлення',
      few: '# нові повідомлення',
      many: '# нових повідомлень',
      other: '# нового повідомлення',
    }),
  remove: 'Прибрати',
  ban: 'Вилучити',
  banOf: (name: string) => `Вилучити з кімнати того, хто це написав: ${isolated(name)}`,
  removeOf: (name: string) => `Прибрати повідомлення, автор: ${isolated(name)}`,

  write: 'Напишіть повідомлення',
  send: 'Надіслати',
  charsLeft: (n: number) => `Залишилося символів: ${number(n)}`,
  tooMany: (n: number) => `Зайвих символів: ${number(n)}`,
  sent: 'Надіслано',
  notSent: 'Не надіслано: немає зв’язку. Повідомлення збережено тут.',
  off: 'Ведучий вимкнув чат.',

  writingAs: 'Ви пишете як',
  addName: 'Додати ім’я',
  changeName: 'Змінити',
  name: 'Ваше ім’я в чаті',
  nameHint:
    'Його видно біля ваших повідомлень і коли ви входите; з голосами воно зберігається лише там, де голосують з ім’ям. Без імені — залиште порожнім.',
  saveName: 'Зберегти',
  keepName: 'Скасувати',
  nameNotSaved: 'Не збережено: немає зв’язку. Спробуйте ще раз за мить.',
} as const satisfies WordsOf<typeof english>;
