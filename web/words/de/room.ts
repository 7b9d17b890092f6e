import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Raum',

  roomTitle: 'Titel des Raums',
  saveTitle: 'Speichern',
  saved: 'Gespeichert',

  doors: 'Wer hereinkommt',
  lock: 'Raum sperren',
  lockHint: 'Niemand Neues kommt herein. Wer schon da war, darf weiter herein.',
  names: 'Abgestimmt wird mit Namen',
  namesHint:
    'Telefone fragen vor der ersten Stimme danach. Runden, die von jetzt an öffnen, werden mit Namen gespeichert.',
  passcode: 'Kennwort',
  passcodeHint: (least: number, most: number) =>
    `${number(least)} bis ${number(most)} Zeichen, die sich gut ansagen lassen. Wer schon da ist, bleibt.`,
  passcodeIs: 'Das Kennwort ist',
  setPasscode: 'Kennwort setzen',
  changePasscode: 'Ändern',
  clearPasscode: 'Entfernen',
  clearPasscodeOf: 'Kennwort entfernen',
  keepPasscode: 'Abbrechen',

  invite: 'Einladen',
  inviteHint: 'Telefone scannen das oder öffnen die Adresse und geben den Code ein.',
  qr: (address: string) => `QR-Code zu ${address}`,
  phones: 'Für Telefone',
  projector: 'Für den Beamer',
  ownHost: 'Ihr eigener Link der Leitung',
  ownHostHint: 'Wer diesen Link hat, steuert den Raum.',

  keys: 'Leitung und Moderation',
  keysHint: 'Geben Sie allen einen eigenen Link: Jeder lässt sich einzeln widerrufen.',
  rights: { host: 'Leitung', moderator: 'Moderation' },
  rightsHint: {
    host: 'steuert den Raum wie Sie',
    moderator: 'betreut den Chat und schreibt Ansagen',
  },
  firstKey: 'Erster Link der Leitung',
  unnamed: (n: number) => `Link ${number(n)}`,
  you: 'Sie',
  since: (at: number) => `seit ${moment(at)}`,
  showKey: 'Link zeigen',
  showKeyOf: (label: string) => `Link zeigen: ${label}`,
  hideKey: 'Link verbergen',
  hideKeyOf: (label: string) => `Link verbergen: ${label}`,
  linkOf: (label: string) => `Link: ${label}`,
  revoke: 'Widerrufen',
  revokeOf: (label: string) => `Widerrufen: ${label}`,
  revokeAsk: (label: string) =>
    `Den Link „${label}“ widerrufen? Wer damit gekommen ist, ist sofort draußen, und er gilt nie wieder.`,
  revokeYes: 'Widerrufen',
  revokeNo: 'Behalten',
  newKey: 'Weiteren Link anlegen',
  keyLabel: 'Für wen ist er?',
  keyLabelPlaceholder: 'Ana, das Chat-Team',
  keyRights: 'Was darf die Person?',
  makeKey: 'Link anlegen',
  made: (label: string) => `Der Link für „${label}“ ist bereit. Geben Sie ihn niemand anderem.`,
  needsLabel: 'Schreiben Sie, für wen der Link ist.',

  keep: 'Schlüssel aufbewahren',
  keepHint: 'Nur dieser Browser hat Ihren Link der Leitung. Speichern Sie ihn, dann kommen Sie von überall hinein.',
  saveKeys: 'Als Datei speichern',
  printKeys: 'Drucken',
  collecting: 'Einen Moment …',
  offline: 'Es besteht keine Verbindung. Versuchen Sie es noch einmal, wenn sie wieder da ist.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Raum ${unbroken(code)}`,
    phones: 'Telefone',
    screen: 'Leinwand',
    secret: 'Behalten Sie dieses Blatt für sich: Wer einen dieser Links hat, kann ihn benutzen.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
