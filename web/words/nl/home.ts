import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Vraag het de zaal. Zie handen omhooggaan.',
  joinTitle: 'Meedoen in een ruimte',
  codeLabel: 'Code van de ruimte',
  codeHint: 'De zes cijfers op het scherm.',
  codePlaceholder: '000 000',
  join: 'Meedoen',
  joining: 'Ruimte zoeken…',
  sixDigits: 'De code van een ruimte heeft zes cijfers.',
  noAnswer: 'De server antwoordt niet. Kijk of dit apparaat op hetzelfde netwerk zit en probeer het opnieuw.',
  noServer: 'Er is nu geen verbinding met de server.',
  openRoom: 'Meedoen in de open ruimte',
  openRoomHint: (code: string) => `Ruimte ${unbroken(code)}, zonder code.`,

  createTitle: 'Een ruimte starten',
  createHint: 'Stel je eigen vraag. Zonder account.',
  createOff: 'Wie deze server beheert, maakt de ruimtes.',
  roomTitle: 'Titel van de ruimte',
  roomTitlePlaceholder: 'Donderdagoverleg',
  questionPlaceholder: 'Waar gaan we lunchen?',
  create: 'Ruimte starten',
  creating: 'Starten…',

  createdTitle: (code: string) => `Ruimte ${unbroken(code)} is klaar`,
  createdHint: 'Open de schermlink op de beamer, en houd de hostlink voor jezelf.',
  links: {
    phone: { title: 'Telefoons', hint: 'Voor iedereen die stemt.' },
    screen: { title: 'Scherm', hint: 'Voor de beamer.' },
    host: { title: 'Host', hint: 'Alleen voor jou: wie hem heeft, bestuurt de ruimte.' },
  },
  openHost: 'Hostpagina openen',
  another: 'Nog een ruimte starten',

  ownTitle: 'Jouw ruimtes in deze browser',
  ownHost: 'Openen',
  ownHostOf: (title: string) => `Hostpagina openen: ${title}`,
  ownScreen: 'Scherm',
  ownScreenOf: (title: string) => `Scherm openen: ${title}`,
  duplicate: 'Dupliceren',
  duplicateOf: (title: string) => `Dupliceren zonder stemmen: ${title}`,
  copyTitle: (title: string) => `Kopie van ${title}`,
  duplicating: 'Dupliceren…',
  duplicated: (title: string, code: string) =>
    `“${title}” is ruimte ${unbroken(code)}: dezelfde vragen en instellingen, geen stemmen, geen chat.`,
  delete: 'Wissen',
  deleteOf: (title: string) => `Wissen: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `“${title}” (ruimte ${unbroken(code)}) wissen? Vragen, stemmen en chat zijn dan voorgoed weg, en iedereen gaat eruit.`,
  deleteYes: 'Ruimte wissen',
  deleteNo: 'Houden',
  deleted: (title: string) => `“${title}” is gewist.`,
  isDefault: 'De open ruimte van deze server: die is er altijd.',
  isGone: 'Deze ruimte staat niet meer op de server.',
  forget: 'Vergeten',
  forgetOf: (title: string) => `Vergeten: ${title}`,
  forgetHint: 'Vergeten haalt een ruimte alleen van deze lijst. Bewaar eerst de hostlink.',
  revoked: 'De hostlink van deze ruimte werkt niet meer.',
} as const satisfies WordsOf<typeof english>;
