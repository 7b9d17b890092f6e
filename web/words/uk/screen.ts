import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { number, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · екран`,
  rail: 'Вхід і чат',
  severalEach: 'Можна кілька відповідей',
  ballots: (n: number) => plural(n, { one: '# голос', few: '# голоси', many: '# голосів', other: '# голосу' }),
  phones: (n: number) =>
    plural(n, {
      one: '# телефон на зв’язку',
      few: '# телефони на зв’язку',
      many: '# телефонів на зв’язку',
      other: '# телефона на зв’язку',
    }),
  state: {
    draft: 'Голосування скоро відкриють',
    open: 'Голосування відкрито',
    closing: 'Закривається: надходять останні голоси',
    closed: 'Голосування закрито',
    final: 'Остаточний результат',
  },
  hidden: 'Результати покажуть згодом',
  locked: 'Двері зачинено',
  lockedHint: 'Двері зачинено: поки що ніхто новий не увійде.',
  timeLeft: 'Залишилося часу',
  timeUp: 'Час вийшов',
  secondsLeft: (n: number) => `Залишилося секунд: ${number(n)}`,
  blank: 'Екран затемнено',
  noResults: 'Ще немає результатів, щоб показати чи приховати.',
  notSent: 'Немає зв’язку: нічого не зроблено.',
  stale: 'З’єднуємося знову…',
  connecting: 'З’єднуємося…',
  compare: {
    title: 'Порівняння двох турів',
    round: (n: number) => `Тур ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'новий',
    gone: 'зник',
    notThere: '–',
    base: (before: string, after: string) => `Голосів: ${before} і ${after}; зміни у відсоткових пунктах`,
    ballots: (before: string, after: string) => `Голосів: ${before} і ${after}`,
    otherQuestion: 'Між ними запитання змінили',
  },
  join: {
    label: 'Долучитися до голосування',
    goTo: 'Скануйте або відкрийте',
    enter: 'і введіть код',
    qr: (address: string) => `QR-код, що відкриває ${address}`,
    big: 'Візьміть телефон і долучайтеся',
    bigHint:
      'Нічого не треба встановлювати, обліковий запис не потрібен. Перше запитання з’явиться тут і на вашому телефоні.',
  },
  help: {
    title: 'Клавіші на цьому екрані',
    steering: [
      { keys: ['→', 'Page Down', 'Пробіл'], does: 'Далі: відкрити голосування, закрити, показати, наступне запитання' },
      { keys: ['←', 'Page Up'], does: 'Знову показати попереднє запитання' },
      { keys: ['H'], does: 'Приховати або показати результати' },
      { keys: ['B', '.'], does: 'Затемнити екран і засвітити знову' },
    ],
    own: [
      { keys: ['F'], does: 'На весь екран' },
      { keys: ['P'], does: 'Зупинити результат і продовжити його' },
      { keys: ['T'], does: 'Показати результат таблицею і діаграмою' },
      { keys: ['?'], does: 'Цей список' },
    ],
    noKey: 'Щоб керувати цією клавіатурою чи клікером, відкрийте екран зі сторінки ведучого в цьому браузері.',
    close: 'Закрити',
  },
  embed: {
    waiting: 'Перше запитання з’явиться тут.',
    overlay: 'Нічого не показано',
    passcode: 'Ця кімната має пароль',
    needsKey: 'Накладці потрібен ключ: її адреса має закінчуватися на #k=…, як посилання ведучого.',
  },
  gone: {
    heading: 'Цей екран вийшов із кімнати',
  },
} as const satisfies WordsOf<typeof english>;
