import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Ruimte',

  roomTitle: 'Titel van de ruimte',
  saveTitle: 'Opslaan',
  saved: 'Opgeslagen',

  doors: 'Wie er binnen mag',
  lock: 'Ruimte op slot',
  lockHint: 'Er komt niemand meer bij. Wie hier al was, mag weer naar binnen.',
  names: 'Stemmen met naam',
  namesHint: 'Telefoons vragen de naam voor de eerste stem. Rondes die vanaf nu opengaan, worden met namen bewaard.',
  passcode: 'Wachtwoord',
  passcodeHint: (least: number, most: number) =>
    `${number(least)} tot ${number(most)} tekens, goed hardop te zeggen. Wie er al is, blijft.`,
  passcodeIs: 'Het wachtwoord is',
  setPasscode: 'Wachtwoord instellen',
  changePasscode: 'Wijzigen',
  clearPasscode: 'Verwijderen',
  clearPasscodeOf: 'Wachtwoord verwijderen',
  keepPasscode: 'Annuleren',

  invite: 'Uitnodigen',
  inviteHint: 'Telefoons scannen dit, of openen het adres en vullen de code in.',
  qr: (address: string) => `QR-code die ${address} opent`,
  phones: 'Voor telefoons',
  projector: 'Voor de beamer',
  ownHost: 'Je eigen hostlink',
  ownHostHint: 'Wie deze link heeft, bestuurt de ruimte.',

  keys: 'Hosts en moderators',
  keysHint: 'Geef iedereen een eigen link: elke link kun je apart intrekken.',
  rights: { host: 'Host', moderator: 'Moderator' },
  rightsHint: {
    host: 'bestuurt de ruimte net als jij',
    moderator: 'let op de chat en schrijft mededelingen',
  },
  firstKey: 'Eerste hostlink',
  unnamed: (n: number) => `Link ${number(n)}`,
  you: 'Jij',
  since: (at: number) => `sinds ${moment(at)}`,
  showKey: 'Link tonen',
  showKeyOf: (label: string) => `Link tonen: ${label}`,
  hideKey: 'Link verbergen',
  hideKeyOf: (label: string) => `Link verbergen: ${label}`,
  linkOf: (label: string) => `Link: ${label}`,
  revoke: 'Intrekken',
  revokeOf: (label: string) => `Intrekken: ${label}`,
  revokeAsk: (label: string) =>
    `De link “${label}” intrekken? Wie ermee binnenkwam, is er meteen uit, en de link werkt nooit meer.`,
  revokeYes: 'Intrekken',
  revokeNo: 'Houden',
  newKey: 'Nog een link maken',
  keyLabel: 'Voor wie is hij?',
  keyLabelPlaceholder: 'Ana, het chatteam',
  keyRights: 'Wat mag die persoon?',
  makeKey: 'Link maken',
  made: (label: string) => `De link voor “${label}” is klaar. Geef hem aan niemand anders.`,
  needsLabel: 'Schrijf voor wie de link is.',

  keep: 'Bewaar de sleutels',
  keepHint: 'Alleen deze browser heeft je hostlink. Sla hem op, dan kom je overal binnen.',
  saveKeys: 'Als bestand opslaan',
  printKeys: 'Afdrukken',
  collecting: 'Een ogenblik…',
  offline: 'Er is geen verbinding. Probeer het opnieuw als die terug is.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Ruimte ${unbroken(code)}`,
    phones: 'Telefoons',
    screen: 'Scherm',
    secret: 'Houd dit blad voor jezelf: wie een van deze links heeft, kan hem gebruiken.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
