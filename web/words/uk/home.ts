import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Запитайте зал. Побачте руки.',
  joinTitle: 'Увійти до кімнати',
  codeLabel: 'Код кімнати',
  codeHint: 'Шість цифр на великому екрані.',
  codePlaceholder: '000 000',
  join: 'Увійти',
  joining: 'Шукаємо кімнату…',
  sixDigits: 'Код кімнати має шість цифр.',
  noAnswer: 'Сервер не відповідає. Перевірте, чи цей пристрій у тій самій мережі, і спробуйте ще раз.',
  noServer: 'Зараз немає зв’язку із сервером.',
  openRoom: 'Увійти до відкритої кімнати',
  openRoomHint: (code: string) => `Кімната ${unbroken(code)}, код не потрібен.`,

  createTitle: 'Створити кімнату',
  createHint: 'Поставте власне запитання. Без облікового запису.',
  createOff: 'Кімнати створюють ті, хто тримає цей сервер.',
  roomTitle: 'Назва кімнати',
  roomTitlePlaceholder: 'Зустріч у четвер',
  questionPlaceholder: 'Де обідаємо?',
  create: 'Створити кімнату',
  creating: 'Створюємо…',

  createdTitle: (code: string) => `Кімната ${unbroken(code)} готова`,
  createdHint: 'Відкрийте посилання екрана на проєкторі, а посилання ведучого залиште собі.',
  links: {
    phone: { title: 'Телефони', hint: 'Для всіх, хто голосує.' },
    screen: { title: 'Екран', hint: 'Для проєктора.' },
    host: { title: 'Ведучий', hint: 'Лише для вас: хто його має, той керує кімнатою.' },
  },
  openHost: 'Відкрити сторінку ведучого',
  another: 'Створити ще одну кімнату',

  ownTitle: 'Ваші кімнати в цьому браузері',
  ownHost: 'Відкрити',
  ownHostOf: (title: string) => `Відкрити сторінку ведучого: ${title}`,
  ownScreen: 'Екран',
  ownScreenOf: (title: string) => `Відкрити екран: ${title}`,
  duplicate: 'Дублювати',
  duplicateOf: (title: string) => `Дублювати без голосів: ${title}`,
  copyTitle: (title: string) => `${title} (копія)`,
  duplicating: 'Дублюємо…',
  duplicated: (title: string, code: string) =>
    `«${title}» — це кімната ${unbroken(code)}: ті самі запитання й налаштування, без голосів і чату.`,
  delete: 'Видалити',
  deleteOf: (title: string) => `Видалити: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `Видалити «${title}» (кімната ${unbroken(code)})? Запитання, голоси й чат зникнуть назавжди, а всіх, хто там є, буде від’єднано.`,
  deleteYes: 'Видалити кімнату',
  deleteNo: 'Залишити',
  deleted: (title: string) => `«${title}» видалено.`,
  isDefault: 'Відкрита кімната цього сервера: вона є завжди.',
  isGone: 'Цієї кімнати на сервері вже немає.',
  forget: 'Забути',
  forgetOf: (title: string) => `Забути: ${title}`,
  forgetHint: '«Забути» прибирає кімнату лише з цього списку. Спершу збережіть посилання ведучого.',
  revoked: 'Посилання ведучого цієї кімнати більше не діє.',
} as const satisfies WordsOf<typeof english>;
