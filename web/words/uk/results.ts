import type { WordsOf } from '#protocol/words-of';
import type { reportWords as reportWordsEnglish, resultsWords as resultsWordsEnglish } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

const rows = (n: number) => count(n, { one: '# рядок', few: '# рядки', many: '# рядків', other: '# рядка' });

export const resultsWords = {
  title: 'Заберіть результати із собою',
  hint: 'Приховані результати теж там. Тур, що триває, позначено як неостаточний.',
  picture: 'Зображення цієї діаграми',
  pictureOf: (round: number) => `Зображення туру ${number(round)}`,
  pictureHint: 'PNG, для слайдів і листів',
  report: 'Звіт для друку',
  reportHint: 'Усі діаграми й таблиці; можна зберегти як PDF',
  totals: 'Підсумки таблицею',
  totalsHint: 'CSV, для електронних таблиць',
  ballots: 'Кожен голос таблицею',
  ballotsHint: 'CSV; імена лише там, де кімната їх просила',
  standing: 'Таблиця вікторини',
  standingHint: 'CSV; усі гравці з місцями й балами',
  questions: 'Запитання від залу таблицею',
  questionsHint: 'CSV; з голосами й відповідями',
  json: 'Усе як JSON',
  jsonHint: 'Для програм',
  progress: 'Записуємо файл',
  rows: (n: number, of: number) =>
    `${number(n)} з ${count(of, { one: '# рядка', few: '# рядків', many: '# рядків', other: '# рядка' })}`,
  rowsSoFar: (n: number) => `Поки що ${rows(n)}`,
  cancel: 'Скасувати',
  saved: (name: string) => `Збережено: ${name}`,
  noAnswer: 'Файл надійшов не повністю, тож нічого не збережено. Перевірте зв’язок і спробуйте ще раз.',
  noPicture: 'Цей браузер не зміг намалювати зображення.',
  pictureName: (code: string, round: string) => `diahrama-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Тур ${number(n)}`,
  notFinal: 'не остаточно',
} as const satisfies WordsOf<typeof resultsWordsEnglish>;

export const reportWords = {
  title: (room: string) => `${room} · звіт`,
  heading: 'Звіт',
  loading: 'Отримуємо результати…',
  loadingHint: 'Для великої кімнати це триває мить.',
  noneTitle: 'Немає звіту для показу',
  noKeyTitle: 'Для цієї сторінки потрібне посилання ведучого',
  noKey: 'Відкрийте звіт із пульта або за повним посиланням: воно закінчується на #k= і ключ.',
  tryAgain: 'Спробувати ще раз',
  toConsole: 'До пульта',
  print: 'Друк або збереження як PDF',
  room: (code: string) => `Кімната ${unbroken(code)}`,
  written: (at: number) => `Складено ${moment(at)}, час цього пристрою (${zone()}).`,
  more: (n: number) => `І ще ${number(n)}. У файлах є всі.`,
  polls: (n: number) => count(n, { one: '# запитання', few: '# запитання', many: '# запитань', other: '# запитання' }),
  rounds: (n: number) => count(n, { one: '# тур', few: '# тури', many: '# турів', other: '# туру' }),
  empty: 'У цій кімнаті ще немає запитань.',
  place: (n: number) => number(n),
  removed: 'Уже не у списку',
  neverAsked: 'Не ставилося.',
  round: (n: number) => `Тур ${number(n)}`,
  askedAs: (question: string) => `Текст запитання тоді: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `відкрито ${moment(from)}` : `${moment(from)} – ${clock(from, to)}`,
  open: 'Голосування відкрито: не остаточно',
  closing: 'Рахуються пізні голоси: не остаточно',
  archived: 'Скасовано',
  hidden: 'Залу не показано',
  named: 'З іменами',
  option: 'Варіант',
  votes: 'Голоси',
  share: 'Частка',
  all: 'Проголосували',
  right: 'Правильна відповідь',
  asked: 'Запитання від залу',
  askedQuestion: 'Запитання',
  askedVotes: 'Голоси',
  standing: 'Таблиця вікторини',
  rank: 'Місце',
  player: 'Гравець',
  team: 'Команда',
  points: 'Бали',
  morePlayers: (n: number) => `і ще ${number(n)}; у таблиці на пульті є всі.`,
  table: (question: string, round: number) => `${question}, тур ${number(round)}`,
} as const satisfies WordsOf<typeof reportWordsEnglish>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "за східноєвропейським часом", or "GMT+2" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('uk', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
