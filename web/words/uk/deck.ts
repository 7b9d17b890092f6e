import type { WordsOf } from '#protocol/words-of';
import type { deckWords as english } from '../en/deck.ts';
import { count, number } from './numerals.ts';

const questions = (n: number) =>
  count(n, { one: '# запитання', few: '# запитання', many: '# запитань', other: '# запитання' });

export const deckWords = {
  title: 'Запитання',
  empty: 'Запитань ще немає. Напишіть перше або завантажте файл нижче.',
  add: 'Додати запитання',
  addAfter: 'Додати після',
  addAfterOf: (question: string) => `Додати запитання після: ${question}`,

  options: (n: number) => count(n, { one: '# варіант', few: '# варіанти', many: '# варіантів', other: '# варіанта' }),
  seconds: (n: number) => `${number(n)}\u00a0с`,
  hidden: 'приховано',
  afterVoting: 'на телефонах після голосу',
  decides: 'вирішує',
  final: 'перший вибір остаточний',
  state: {
    draft: 'Показано, ще не відкрито',
    open: 'Показано, голосування відкрито',
    closing: 'Показано, закривається',
    closed: 'Показано, закрито',
    final: 'Показано, закрито',
  },
  round: (n: number) => `тур ${number(n)}`,
  kept: 'Є незбережені зміни',

  show: 'Показати',
  showOf: (question: string) => `Показати: ${question}`,
  showWhen: 'Закрийте голосування, перш ніж показати інше запитання.',
  edit: 'Змінити',
  editOf: (question: string) => `Змінити: ${question}`,
  more: (question: string) => `Інші дії: ${question}`,
  duplicate: 'Дублювати',
  duplicateOf: (question: string) => `Дублювати: ${question}`,
  remove: 'Прибрати',
  removeOf: (question: string) => `Прибрати: ${question}`,
  moveUp: 'Вище',
  moveUpOf: (question: string) => `Пересунути вище: ${question}`,
  moveDown: 'Нижче',
  moveDownOf: (question: string) => `Пересунути нижче: ${question}`,
  drag: (question: string) => `Пересунути: ${question}. Перетягніть або натискайте стрілки вгору та вниз.`,
  moved: (question: string, place: number, of: number) => `Тепер номер ${number(place)} з ${number(of)}: ${question}`,
  duplicated: (question: string) => `Продубльовано: ${question}`,
  removed: (question: string) => `Прибрано: ${question}`,

  editTitle: 'Змінити запитання',
  addTitle: 'Додати запитання',
  addHint: 'Воно з’явиться у списку, коли ви його додасте. До того воно є лише в цьому браузері.',
  addHere: 'Додати до списку',
  adding: 'Додаємо…',
  done: 'Готово',
  discard: 'Відкинути зміни',
  cancel: 'Скасувати',
  closeKept: 'Закрити, залишити на потім',
  saving: 'Зберігаємо…',
  saved: 'Збережено',
  unsaved: 'Ще не збережено',
  notSaved: (why: string) => `Не збережено: ${why}`,
  offline: 'Немає зв’язку. Написане залишається в цьому браузері й збережеться, коли зв’язок відновиться.',
  running: 'Триває голосування за цим запитанням, тож змінити його зараз не можна. Написане збережено тут.',

  conflictAbove: 'Тим часом хтось інший змінив запитання. Виберіть текст вище.',
  conflictTitle: 'Хтось інший змінив це запитання, поки ви писали.',
  theirs: 'Що там зараз',
  mine: 'Що написали ви',
  takeTheirs: 'Взяти чужий текст',
  keepMine: 'Залишити мій',

  removedTitle: 'Це запитання прибрали, поки ви писали:',
  addAgain: 'Додати як нове запитання',
  forget: 'Відкинути',

  file: {
    title: 'Усі запитання текстом',
    hint: 'Markdown: один файл на весь список, щоб писати його деінде або зберегти.',
    text: 'Запитання у форматі Markdown',
    placeholder: '# День команди\n\n## Що на обід?\n\n- Борщ\n- Вареники',
    choose: 'Відкрити файл',
    fill: 'Вставити сюди теперішній список',
    download: 'Зберегти як файл',
    downloadName: (code: string) => `zapytannia-${code}.md`,
    load: 'Завантажити',
    loading: 'Завантажуємо…',
    replaces: (polls: number) =>
      polls === 0
        ? 'Файл стане списком цієї кімнати.'
        : `Замінить список цієї кімнати (${questions(polls)}). Запитання, де текст і варіанти ті самі, зберігає свої тури й голоси.`,
    loaded: (polls: number) => `Завантажено: ${questions(polls)}.`,
    nothingLoaded: 'Нічого не завантажено.',
    problems: (n: number) =>
      count(n, {
        one: 'Нічого не завантажено. Перегляньте # рядок:',
        few: 'Нічого не завантажено. Перегляньте # рядки:',
        many: 'Нічого не завантажено. Перегляньте # рядків:',
        other: 'Нічого не завантажено. Перегляньте # рядка:',
      }),
    problem: (line: number, problem: string) => `Рядок ${number(line)}: ${problem}`,
    running: 'Нічого не завантажено: голосування відкрито.',
    closeAndLoad: 'Закрити голосування й завантажити',
    changed: 'Нічого не завантажено: тим часом хтось змінив список. Якщо завантажити, ці зміни зникнуть.',
    loadAnyway: 'Усе одно завантажити',
    tooLarge: 'Нічого не завантажено: файл може мати не більше 4\u00a0МБ.',
    noAnswer: 'Сервер не відповідає. Перевірте зв’язок і спробуйте ще раз.',
    notRead: 'Цей файл не вдалося прочитати.',
    drop: 'Відпустіть файл, щоб прочитати його',
  },
} as const satisfies WordsOf<typeof english>;
