import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

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

const votes = (n: number) => count(n, { one: '# голос', few: '# голоси', many: '# голосів', other: '# голосу' });

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

  light: {
    good: 'Можна закривати',
    warn: 'Краще зачекати',
    off: {
      'not-open': 'Голосування не відкрито',
      unknown: 'Перевіряємо…',
      nobody: 'Ще нікого немає',
      closing: 'Рахуємо пізні голоси',
      final: 'Голосування закрито',
    },
    why: {
      'in-flight': (n: number) => `Зараз зберігається: ${votes(n)}.`,
      dropped: (n: number) => `Втратили зв’язок, не проголосувавши: ${number(n)}.`,
      waiting: (n: number) => `Ще не проголосували: ${number(n)}.`,
      'all-in': 'Усі тут проголосували, жоден голос не в дорозі.',
      'not-open': 'Числа матимуть значення, коли його відкриють.',
      unknown: 'Числа з’являться за мить.',
      nobody: 'Покажіть код або QR-код на екрані.',
      closing: (late: number | null, left: number) => {
        const so = `остаточно через ${left}\u00a0с.`;
        if (late === null) return `Ще рахуються; ${so}`;
        return late === 0 ? `Поки що жодного; ${so}` : `Поки що ${votes(late)}; ${so}`;
      },
      final: (late: number | null) => (late ? `Остаточно; пізніх голосів: ${number(late)}.` : 'Числа остаточні.'),
    },
    voters: 'тут',
    voted: 'голосували',
    inFlight: 'зберігаються',
    dropped: 'без зв’язку',
    screens: 'екрани',
    none: '–',
  },
  unproven: (n: number) =>
    `Телефони, які ще не показали, що зберігають свій ідентифікатор: ${number(n)}. Вони голосують, як усі; якщо їх багато, це може бути програма.`,

  countdown: {
    label: 'Зворотний відлік',
    none: 'Без обмеження',
    clock: commonWords.clock,
    left: (seconds: number | null) => (seconds === null ? 'Без відліку' : `Залишилося секунд: ${number(seconds)}`),
    seconds: (n: number) => (n < 60 ? `${n} с` : n % 60 === 0 ? `${n / 60} хв` : `${commonWords.clock(n)} хв`),
    more: (n: number) => `+${n} с`,
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

  help: {
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

  earlier: 'Попередні тури',
  earlierRound: (n: number, ballots: string) => `Тур ${n}: ${ballots}`,
  archived: 'скасовано',
  compare: {
    title: 'Порівняти два тури',
    before: 'Раніше',
    after: 'Пізніше',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Тур ${n}${isCurrent ? ', показано' : ''}${isArchived ? ', скасовано' : ''}`,
    short: (n: number) => `Тур ${n}`,
    otherQuestion: 'Між цими турами запитання змінили.',
    change: (points: number) =>
      points === 0 ? 'без змін' : `${points > 0 ? '▲ +' : '▼ −'}${number(Math.abs(points))} в. п.`,
    show: 'Показати на екрані',
    takeDown: 'Прибрати з екрана',
    isUp: 'Екран показує ці два тури. Це закінчиться саме, коли відкриють голосування або покажуть інше запитання.',
    fresh: 'новий',
    gone: 'зник',
    notThere: 'немає',
    base: (before: string, after: string) => `Частки: ${before} і ${after}; зміни у відсоткових пунктах.`,
  },

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
