import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} не підходить. Може бути: ${allowed}.`,
  flag: (flag) => `${flag} не існує, або бракує значення. showhands --help показує налаштування.`,
  needsCreateKey: () => 'CREATE_ROOMS=key потребує CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL має закінчуватися на BASE_PATH: ${address}`,
  needsDefaultRoom: () =>
    'Запитання або список запитань потребує відкритої кімнати, але DEFAULT_ROOM має значення off.',
  fewOptions: () => 'Запитання потребує щонайменше двох варіантів, наприклад showhands "Обід?" Піца Суші Салат',
  longQuestion: () =>
    `Запитання чи варіант задовгі, або варіантів забагато. Найбільше: запитання ${limits.maxQuestionChars}\u00a0симв., варіант ${limits.maxOptionChars}\u00a0симв., варіантів ${limits.maxOptions}.`,

  noDefaultRoom: () => 'Не вдалося створити відкриту кімнату.',
  questionsFull: () =>
    'У відкритій кімнаті немає місця для нових запитань. Запустіть без запитання й змініть одне на сторінці ведучого.',
  questionNotSaved: () => 'Не вдалося зберегти запитання: можливо, диск заповнено?',
  questionRefused: (code) => `Запитання відхилено (${code}).`,
  deckNotSaved: () => 'Не вдалося зберегти список запитань: можливо, диск заповнено?',
  deckRefused: (code) => `Список запитань відхилено (${code}).`,
  deckNotLoaded: (path) => `Файл ${path} не завантажено:`,
  deckLine: (line, problem) => `  рядок ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `Файл ${path} не завантажено: такого файлу немає.`,
  deckUnreadable: (path) => `Файл ${path} не завантажено: його не вдається прочитати.`,
  noPictures: () => 'Тут не вдається читати зображення: пакет "sharp" не встановлено.',

  notBuilt: () => 'Сторінки не зібрано. Виконайте npm run build і запустіть ще раз.',
  brokenPage: (page) => `Сторінка ${page} неповна. Виконайте npm run build і запустіть ще раз.`,
  portInUse: (port) => `Порт ${port} уже зайнято. Можливо, Showhands уже працює? Виберіть інший: --port ${port + 1}.`,
  portForbidden: (port) =>
    `Цьому обліковому запису не дозволено порт ${port}. Виберіть більший за 1023, наприклад --port 3000.`,
  noSuchHost: (host) => `Цей комп’ютер не має адреси ${host}. Приберіть HOST, щоб слухати на всіх.`,
  cannotListen: (address, reason) => `Не вдається слухати на ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `Не вдається писати в теку даних ${path} (${reason}). Змініть права, звільніть місце або виберіть іншу теку через DATA_DIR.`,
  noFolder: (path) => `${path} — не тека. Перемістіть цей файл або виберіть іншу теку через DATA_DIR.`,
  inUse: (path) =>
    `З даними в ${path} уже працює інший Showhands. Спершу зупиніть його або виберіть іншу теку через DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `Файл ${file} має містити ${wanted}\u00a0Б, а містить ${bytes}\u00a0Б. Покладіть на його місце резервну копію; якщо її немає, видаліть файл: буде створено новий, а попередні посилання ведучого перестануть діяти.`,
  noData: (dir) => `У ${dir} немає даних. Яка це тека? Вкажіть її через --data-dir.`,
  fileUnusable: (file, reason) =>
    `Не вдалося відкрити файл даних ${file} (${reason}). Перевірте права й вільне місце на диску.`,
  fileDamaged: (file) =>
    `Файл даних ${file} пошкоджено, або це не файл Showhands. Його не змінено: покладіть на його місце резервну копію або виберіть іншу теку через DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `Файл даних ${file} записав новіший Showhands (формат ${format}; цей знає ${known}). Оновіть Showhands або виберіть іншу теку через DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `Файл даних ${file} не можна тут надійно зберігати (${settings}). Перенесіть DATA_DIR на диск цього комп’ютера.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Цей Node.js (${node}) містить SQLite ${sqlite}, застарий, щоб надійно зберігати голоси; потрібен щонайменше ${oldest}. Оновіть Node.js.`,
  backupExists: (file) => `${file} уже існує. Виберіть іншу назву для резервної копії.`,
  backupFailed: (file, reason) => `Не вдалося записати резервну копію в ${file} (${reason}).`,
};
