import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'запитання';
  const chars = [...question];
  return `«${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}»`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Голосування закрито: ${quoted(question)}.`,
  reveal: () => 'Результати показано.',
  rerun: () => 'Новий тур розпочато.',
  lock: () => 'Двері кімнати зачинено.',
  ban: (name) => (name === undefined ? 'Одну людину вилучено.' : `Вилучено з кімнати: ${isolated(name)}.`),
  add: (question) => `Додано: ${quoted(question)}.`,
  edit: (question) => `Змінено: ${quoted(question)}.`,
  move: (question) => `Пересунуто: ${quoted(question)}.`,
  remove: (question) => `Прибрано: ${quoted(question)}.`,
  'answer-removed': (answer) => `Прибрано: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Показано: ${quoted(answer)}.`,
  replace: () => 'Усі запитання замінено.',
};

export const hostWords = {
  title: (room: string) => `${room} · ведучий`,
  connecting: 'З’єднуємося з кімнатою…',
  loading: 'З’єднуємося',
  offline: 'Зараз немає зв’язку. Коли він відновиться, гляньте, чи це зроблено, і якщо ні — спробуйте ще раз.',
  code: (code: string) => `Код ${unbroken(code)}`,
  openScreen: 'Відкрити екран',

  moderator: 'Модератор',
  locked: 'Зачинено',
  dismiss: 'Сховати',
  notices: 'Що щойно зроблено',

  partsLabel: 'Частини пульта',
  parts: { result: 'Результат', deck: 'Запитання', talk: 'Чат', asked: 'Від залу', room: 'Кімната' },

  now: 'Зараз',
  state: {
    draft: 'Ще не відкрито',
    open: 'Голосування відкрито',
    closing: 'Закривається: пізні голоси рахуються',
    closed: 'Закрито, не показано',
    final: 'Закрито й показано',
  },
  round: (n: number) => `Тур ${n}`,
  blank: {
    is: 'Екран затемнено',
    on: 'Затемнити екран',
    off: 'Знову показати екран',
    onHint: 'Проєктор стане чорним; на телефонах усе триває.',
    offHint: 'Зображення повернеться таким, як зараз.',
  },

  countdown: {
    label: 'Зворотний відлік',
    none: 'Без ліміту',
    clock: commonWords.clock,
    left: (seconds: number | null) => (seconds === null ? 'Без відліку' : `Залишилося секунд: ${number(seconds)}`),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0с` : n % 60 === 0 ? `${n / 60}\u00a0хв` : `${commonWords.clock(n)}\u00a0хв`,
    more: (n: number) => `+${n}\u00a0с`,
    stop: 'Зупинити',
  },
  openFor: (time: string) => `Відтепер телефони можуть голосувати протягом ${time}.`,

  nextUp: { label: 'Далі', end: 'Це було останнє запитання.', skip: 'Показати зараз' },

  result: 'Результат',
  noResult: 'Результат з’явиться тут, щойно буде показано запитання.',
  onlyYou: 'Приховано від залу',
  everybody: 'Це бачать усі',
  notAsked: 'Ще не поставлено',
  nothingShown: 'Ще нічого не показано',

  undo: {
    done: undone,
    button: 'Скасувати дію',
    offered: (what: string) => `${what} Це можна скасувати протягом 10 секунд.`,
  },

  announcement: {
    title: 'Оголошення',
    field: 'Оголошення на всі телефони',
    placeholder: 'Напишіть на всі телефони…',
    send: 'На телефони',
    replace: 'Замінити',
    isUp: 'Зараз на всіх телефонах',
    takeDown: 'Зняти',
  },

  remote: {
    label: 'Дистанційне керування',
    close: 'Закрити',
    reveal: 'Показати',
    hide: 'Приховати',
    blank: 'Затемнити',
    unblank: 'Засвітити',
    back: 'Назад',
    end: 'Останнє запитання',
  },

  noPoll: 'Запитань ще немає',
  noPollHint: 'Поставте перше. Телефони й екран покажуть його одразу; голосування відкриєте, коли захочете.',
  edited:
    'Запитання змінено після цього туру. Відкриття розпочне новий тур з новим текстом; цей залишиться таким, як був.',

  steps: {
    add: { label: 'Додати запитання', hint: '' },
    open: { label: 'Відкрити голосування', hint: 'Відтепер телефони можуть голосувати.' },
    'open-edited': { label: 'Відкрити новий тур', hint: 'Ставить змінене запитання; цей тур збережено.' },
    resume: { label: 'Відкрити знову', hint: 'Продовжує цей тур з його голосами.' },
    close: { label: 'Закрити голосування', hint: 'Після цього ніхто не може голосувати чи змінити голос.' },
    reveal: { label: 'Показати результати', hint: 'Телефони й екран покажуть числа.' },
    next: { label: 'Наступне запитання', hint: 'Показує його; голосування відкриєте, коли захочете.' },
    previous: { label: 'Попереднє запитання', hint: 'Показує таким, як є; нічого не втрачається.' },
    'reveal-now': { label: 'Показати зараз', hint: 'Показує числа, поки люди ще голосують.' },
    hide: { label: 'Приховати результати', hint: 'Телефони й екран не показують чисел; ви їх бачите.' },
    rerun: { label: 'Запитати ще раз', hint: 'Починає новий тур без голосів; цей збережено.' },
  },

  edit: 'Змінити запитання',
  editWhen: 'Закрийте голосування, щоб змінити це запитання.',
  editKept: 'Завершені тури зберігають текст, з яким їх проведено.',

  chat: 'Чат',
  chatOn: 'Усі можуть писати',
  chatOnScreen: 'Показувати на екрані',
  banned: {
    title: (n: number) => `Вилучено: ${number(n)}`,
    anonymous: 'Без імені',
    back: 'Впустити знову',
    backOf: (name: string) => `Впустити знову: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Це не посилання ведучого',
  noKeyTitle: 'Для цієї сторінки потрібне посилання ведучого',
  noKey: 'Відкрийте повне посилання, показане під час створення кімнати: воно закінчується на #k= і ключ.',
  revokedTitle: 'Це посилання відкликано',
  goneTitle: 'Ви вже не в кімнаті',
  toPhone: 'Увійти й голосувати',
  toHome: 'На початкову сторінку',
} as const satisfies WordsOf<typeof english>;
