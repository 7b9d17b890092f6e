import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Stanza',

  roomTitle: 'Titolo della stanza',
  saveTitle: 'Salva',
  saved: 'Salvato',

  doors: 'Chi può entrare',
  lock: 'Blocca la stanza',
  lockHint: 'Non entra nessun altro. Chi c’era già può tornare.',
  names: 'Per votare serve un nome',
  namesHint: 'I telefoni lo chiedono prima del primo voto. I turni aperti da ora si conservano con i nomi.',
  passcode: 'Password',
  passcodeHint: (least: number, most: number) =>
    `Da ${number(least)} a ${number(most)} caratteri, da dire a voce. Chi è già qui resta.`,
  passcodeIs: 'La password è',
  setPasscode: 'Imposta la password',
  changePasscode: 'Cambia',
  clearPasscode: 'Togli',
  clearPasscodeOf: 'Togli la password',
  keepPasscode: 'Annulla',

  invite: 'Invita',
  inviteHint: 'Con il telefono: inquadra questo, o apri l’indirizzo e inserisci il codice.',
  qr: (address: string) => `Codice QR che apre ${address}`,
  phones: 'Per i telefoni',
  projector: 'Per il proiettore',
  ownHost: 'Il tuo link di conduzione',
  ownHostHint: 'Chi ha questo link guida la stanza.',

  keys: 'Conduzione e moderazione',
  keysHint: 'Dai a ogni persona un link suo: ognuno si può revocare da solo.',
  rights: { host: 'Conduzione', moderator: 'Moderazione' },
  rightsHint: {
    host: 'guida la stanza come te',
    moderator: 'cura la chat e scrive annunci',
  },
  firstKey: 'Primo link di conduzione',
  unnamed: (n: number) => `Link ${number(n)}`,
  you: 'Tu',
  since: (at: number) => `da: ${moment(at)}`,
  showKey: 'Mostra il link',
  showKeyOf: (label: string) => `Mostra il link: ${label}`,
  hideKey: 'Nascondi il link',
  hideKeyOf: (label: string) => `Nascondi il link: ${label}`,
  linkOf: (label: string) => `Link: ${label}`,
  revoke: 'Revoca',
  revokeOf: (label: string) => `Revoca: ${label}`,
  revokeAsk: (label: string) =>
    `Revocare il link “${label}”? Chi lo ha usato per entrare esce subito, e il link non funzionerà mai più.`,
  revokeYes: 'Revocalo',
  revokeNo: 'Tienilo',
  newKey: 'Crea un altro link',
  keyLabel: 'Per chi è?',
  keyLabelPlaceholder: 'Ana, il gruppo della chat',
  keyRights: 'Che cosa permette?',
  makeKey: 'Crea il link',
  made: (label: string) => `Il link per “${label}” è pronto. Non darlo a nessun altro.`,
  needsLabel: 'Scrivi per chi è il link.',

  keep: 'Conserva le chiavi',
  keepHint: 'Il tuo link di conduzione è solo in questo browser. Salvalo, e potrai entrare da qualsiasi posto.',
  saveKeys: 'Salva come file',
  printKeys: 'Stampa',
  collecting: 'Un momento…',
  offline: 'Manca la connessione. Riprova quando torna.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Stanza ${unbroken(code)}`,
    phones: 'Telefoni',
    screen: 'Schermo',
    secret: 'Tieni questo foglio per te: chi ha uno di questi link può usarlo.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
