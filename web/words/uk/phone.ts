import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { commonWords } from './every-page.ts';
import { number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} тут`,
  anonymous: 'Анонімно: ведучий бачить лише підсумки.',
  anonymousAnswer: 'Анонімно: ніхто не бачить, хто що каже.',
  named: 'З ім’ям; ведучий бачить лише підсумки.',
  quiz: 'Вікторина: найкращих називають на екрані.',
  kept: 'З ім’ям; ведучий може це прочитати.',
  optionsLabel: 'Варіанти',
  votes: commonWords.ballots,
  hidden: 'Результати приховані, поки ведучий їх не покаже.',
  afterVoting: 'Результати з’являться тут після вашого голосу.',
  timeLeft: 'Залишилося часу',
  timeUp: 'Час вийшов',
  secondsLeft: (n: number) => `Залишилося секунд: ${number(n)}`,

  tapped: {
    toVote: 'Торкніться варіанта, щоб проголосувати.',
    firstCounts: 'Торкніться варіанта, щоб проголосувати. Діє перший вибір.',
    withdrawn: 'Голос відкликано. Торкніться варіанта, щоб проголосувати знову.',
  },
  sending: 'Надсилаємо голос…',
  withdrawing: 'Відкликаємо голос…',
  keptForLater: 'Збережено на цьому телефоні. Надішлемо, щойно буде зв’язок.',
  counted: 'Ваш голос зараховано.',
  countedFinal: 'Ваш голос зараховано. Тут діє перший вибір.',
  withdraw: 'Відкликати голос',

  notOpen: 'Голосування ще не відкрито. Щойно відкриють, голосуйте тут.',
  closing: 'Голосування закривається. Голоси в дорозі ще рахуються.',
  closedVoted: 'Голосування закрито. Ваш голос зараховано.',
  closedNotVoted: 'Голосування закрито.',

  noPollTitle: 'Зараз немає за що голосувати',
  noPoll: 'Не закривайте сторінку. Наступне запитання з’явиться тут саме.',
  loadingTitle: 'Входимо до кімнати…',
  loading: 'Зачекайте мить. Телефон має бути в одній мережі з екраном.',
} as const satisfies WordsOf<typeof english>;
