import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Fragen Sie den Saal. Die Hände gehen hoch.',
  joinTitle: 'Einem Raum beitreten',
  codeLabel: 'Raumcode',
  codeHint: 'Die sechs Ziffern auf der Leinwand.',
  codePlaceholder: '000 000',
  join: 'Beitreten',
  joining: 'Der Raum wird gesucht …',
  sixDigits: 'Ein Raumcode hat sechs Ziffern.',
  noAnswer:
    'Der Server antwortet nicht. Prüfen Sie, ob dieses Gerät im selben Netz ist, und versuchen Sie es noch einmal.',
  noServer: 'Gerade besteht keine Verbindung zum Server.',
  openRoom: 'Dem offenen Raum beitreten',
  openRoomHint: (code: string) => `Raum ${unbroken(code)}, ohne Code.`,

  createTitle: 'Raum eröffnen',
  createHint: 'Stellen Sie Ihre eigene Frage. Ohne Konto.',
  createOff: 'Räume legen die an, die diesen Server betreiben.',
  roomTitle: 'Titel des Raums',
  roomTitlePlaceholder: 'Donnerstagsrunde',
  questionPlaceholder: 'Wo essen wir zu Mittag?',
  create: 'Raum eröffnen',
  creating: 'Wird eröffnet …',

  createdTitle: (code: string) => `Raum ${unbroken(code)} ist bereit`,
  createdHint: 'Öffnen Sie den Link zur Leinwand am Beamer, und behalten Sie den Link der Leitung für sich.',
  links: {
    phone: { title: 'Telefone', hint: 'Für alle, die abstimmen.' },
    screen: { title: 'Leinwand', hint: 'Für den Beamer.' },
    host: { title: 'Leitung', hint: 'Nur für Sie: Wer ihn hat, steuert den Raum.' },
  },
  openHost: 'Seite der Leitung öffnen',
  another: 'Weiteren Raum eröffnen',

  ownTitle: 'Ihre Räume in diesem Browser',
  ownHost: 'Öffnen',
  ownHostOf: (title: string) => `Seite der Leitung öffnen: ${title}`,
  ownScreen: 'Leinwand',
  ownScreenOf: (title: string) => `Leinwand öffnen: ${title}`,
  duplicate: 'Duplizieren',
  duplicateOf: (title: string) => `Ohne Stimmen duplizieren: ${title}`,
  copyTitle: (title: string) => `Kopie von ${title}`,
  duplicating: 'Wird dupliziert …',
  duplicated: (title: string, code: string) =>
    `„${title}“ ist Raum ${unbroken(code)}: dieselben Fragen und Einstellungen, keine Stimmen, kein Chat.`,
  delete: 'Löschen',
  deleteOf: (title: string) => `Löschen: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `„${title}“ (Raum ${unbroken(code)}) löschen? Fragen, Stimmen und Chat sind dann endgültig weg, und alle darin werden hinausgeschickt.`,
  deleteYes: 'Raum löschen',
  deleteNo: 'Behalten',
  deleted: (title: string) => `„${title}“ ist gelöscht.`,
  isDefault: 'Der offene Raum dieses Servers: Ihn gibt es immer.',
  isGone: 'Diesen Raum gibt es auf dem Server nicht mehr.',
  forget: 'Vergessen',
  forgetOf: (title: string) => `Vergessen: ${title}`,
  forgetHint: 'Vergessen nimmt einen Raum nur aus dieser Liste. Sichern Sie vorher den Link der Leitung.',
  revoked: 'Der Link der Leitung gilt für diesen Raum nicht mehr.',
} as const satisfies WordsOf<typeof english>;
