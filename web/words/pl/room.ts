import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Pokój',

  roomTitle: 'Tytuł pokoju',
  saveTitle: 'Zapisz',
  saved: 'Zapisano',

  doors: 'Kto może wejść',
  lock: 'Zamknij pokój',
  lockHint: 'Nikt nowy nie wejdzie. Kto już tu był, wejdzie.',
  names: 'Głos wymaga imienia',
  namesHint: 'Telefony pytają o nie przed pierwszym głosem. Rundy otwarte od teraz zapisują się z imionami.',
  passcode: 'Hasło',
  passcodeHint: (least: number, most: number) =>
    `Od ${number(least)} do ${number(most)} znaków, łatwe do powiedzenia na głos. Kto już tu jest, zostaje.`,
  passcodeIs: 'Hasło to',
  setPasscode: 'Ustaw hasło',
  changePasscode: 'Zmień',
  clearPasscode: 'Usuń',
  clearPasscodeOf: 'Usuń hasło',
  keepPasscode: 'Anuluj',

  invite: 'Zaproś',
  inviteHint: 'Telefony skanują ten kod albo otwierają adres i wpisują kod pokoju.',
  qr: (address: string) => `Kod QR, który otwiera ${address}`,
  phones: 'Dla telefonów',
  projector: 'Dla projektora',
  ownHost: 'Twój link do prowadzenia',
  ownHostHint: 'Kto ma ten link, steruje pokojem.',

  keys: 'Prowadzenie i moderacja',
  keysHint: 'Daj każdej osobie własny link: każdy można unieważnić osobno.',
  rights: { host: 'Prowadzenie', moderator: 'Moderacja' },
  rightsHint: {
    host: 'steruje pokojem tak jak Ty',
    moderator: 'dba o czat i pisze komunikaty',
  },
  firstKey: 'Pierwszy link do prowadzenia',
  unnamed: (n: number) => `Link ${number(n)}`,
  you: 'Ty',
  since: (at: number) => `od ${moment(at)}`,
  showKey: 'Pokaż link',
  showKeyOf: (label: string) => `Pokaż link: ${label}`,
  hideKey: 'Ukryj link',
  hideKeyOf: (label: string) => `Ukryj link: ${label}`,
  linkOf: (label: string) => `Link: ${label}`,
  revoke: 'Unieważnij',
  revokeOf: (label: string) => `Unieważnij: ${label}`,
  revokeAsk: (label: string) =>
    `Unieważnić link „${label}”? Kto nim wszedł, od razu wypadnie, a link już nigdy nie zadziała.`,
  revokeYes: 'Unieważnij',
  revokeNo: 'Zostaw',
  newKey: 'Utwórz kolejny link',
  keyLabel: 'Dla kogo?',
  keyLabelPlaceholder: 'Ana, zespół czatu',
  keyRights: 'Co może ta osoba?',
  makeKey: 'Utwórz link',
  made: (label: string) => `Link „${label}” jest gotowy. Nie dawaj go nikomu innemu.`,
  needsLabel: 'Napisz, dla kogo jest link.',

  keep: 'Zachowaj klucze',
  keepHint: 'Tylko ta przeglądarka ma Twój link do prowadzenia. Zapisz go, a wejdziesz z każdego miejsca.',
  saveKeys: 'Zapisz jako plik',
  printKeys: 'Drukuj',
  collecting: 'Chwileczkę…',
  offline: 'Brak połączenia. Spróbuj ponownie, gdy wróci.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Pokój ${unbroken(code)}`,
    phones: 'Telefony',
    screen: 'Ekran',
    secret: 'Zachowaj tę kartkę dla siebie: kto ma jeden z tych linków, może go użyć.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
