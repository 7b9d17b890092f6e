import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Кімната',

  roomTitle: 'Назва кімнати',
  saveTitle: 'Зберегти',
  saved: 'Збережено',

  doors: 'Хто може увійти',
  lock: 'Зачинити двері',
  lockHint: 'Ніхто новий не увійде. Хто вже був тут, той увійде.',
  names: 'Голосують з ім’ям',
  namesHint: 'Телефони просять його перед першим голосом. Тури, відкриті відтепер, зберігаються з іменами.',
  passcode: 'Пароль',
  passcodeHint: (least: number, most: number) =>
    `Символів: від ${number(least)} до ${number(most)}, щоб сказати вголос. Хто вже тут, той залишається.`,
  passcodeIs: 'Пароль:',
  setPasscode: 'Встановити пароль',
  changePasscode: 'Змінити',
  clearPasscode: 'Прибрати',
  clearPasscodeOf: 'Прибрати пароль',
  keepPasscode: 'Скасувати',

  invite: 'Запросити',
  inviteHint: 'Телефони сканують це або відкривають адресу й вводять код.',
  qr: (address: string) => `QR-код, що відкриває ${address}`,
  phones: 'Для телефонів',
  projector: 'Для проєктора',
  ownHost: 'Ваше посилання ведучого',
  ownHostHint: 'Хто має це посилання, той керує кімнатою.',

  keys: 'Ведучі й модератори',
  keysHint: 'Дайте кожному власне посилання: кожне можна відкликати окремо.',
  rights: { host: 'Ведучий', moderator: 'Модератор' },
  rightsHint: {
    host: 'керує кімнатою, як і ви',
    moderator: 'стежить за чатом і пише оголошення',
  },
  firstKey: 'Перше посилання ведучого',
  unnamed: (n: number) => `Посилання ${number(n)}`,
  you: 'Ви',
  since: (at: number) => `від ${moment(at)}`,
  showKey: 'Показати посилання',
  showKeyOf: (label: string) => `Показати посилання: ${label}`,
  hideKey: 'Сховати посилання',
  hideKeyOf: (label: string) => `Сховати посилання: ${label}`,
  linkOf: (label: string) => `Посилання: ${label}`,
  revoke: 'Відкликати',
  revokeOf: (label: string) => `Відкликати: ${label}`,
  revokeAsk: (label: string) =>
    `Відкликати посилання «${label}»? Усіх, хто за ним увійшов, буде одразу від’єднано, і воно більше ніколи не діятиме.`,
  revokeYes: 'Відкликати',
  revokeNo: 'Залишити',
  newKey: 'Створити ще посилання',
  keyLabel: 'Для кого воно?',
  keyLabelPlaceholder: 'Оля, команда чату',
  keyRights: 'Що можна робити?',
  makeKey: 'Створити посилання',
  made: (label: string) => `Посилання для «${label}» готове. Передайте лише за призначенням.`,
  needsLabel: 'Напишіть, для кого це посилання.',

  keep: 'Збережіть ключі',
  keepHint: 'Ваше посилання ведучого є лише в цьому браузері. Збережіть його, щоб увійти звідки завгодно.',
  saveKeys: 'Зберегти як файл',
  printKeys: 'Друкувати',
  collecting: 'Хвилинку…',
  offline: 'Немає зв’язку. Спробуйте ще раз, коли він відновиться.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Кімната ${unbroken(code)}`,
    phones: 'Телефони',
    screen: 'Екран',
    secret: 'Залиште цей аркуш собі: хто має одне з цих посилань, може ним скористатися.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
