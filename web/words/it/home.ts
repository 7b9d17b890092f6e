import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Chiedi alla sala. Guarda le mani alzarsi.',
  joinTitle: 'Entra in una stanza',
  codeLabel: 'Codice della stanza',
  codeHint: 'Le sei cifre sullo schermo.',
  codePlaceholder: '000 000',
  join: 'Entra',
  joining: 'Ricerca della stanza…',
  sixDigits: 'Il codice di una stanza ha sei cifre.',
  noAnswer: 'Il server non risponde. Controlla che questo dispositivo sia sulla stessa rete, poi riprova.',
  noServer: 'Ora manca la connessione al server.',
  openRoom: 'Entra nella stanza aperta',
  openRoomHint: (code: string) => `Stanza ${unbroken(code)}, senza codice.`,

  createTitle: 'Crea una stanza',
  createHint: 'Fai la tua domanda. Senza account.',
  createOff: 'Le stanze le crea chi gestisce questo server.',
  roomTitle: 'Titolo della stanza',
  roomTitlePlaceholder: 'Riunione del giovedì',
  questionPlaceholder: 'Dove si va a pranzo?',
  create: 'Crea la stanza',
  creating: 'Creazione…',

  createdTitle: (code: string) => `La stanza ${unbroken(code)} è pronta`,
  createdHint: 'Apri il link dello schermo sul proiettore, e tieni per te il link di conduzione.',
  links: {
    phone: { title: 'Telefoni', hint: 'Per chi vota.' },
    screen: { title: 'Schermo', hint: 'Per il proiettore.' },
    host: { title: 'Conduzione', hint: 'Solo per te: chi ce l’ha guida la stanza.' },
  },
  openHost: 'Apri la regia',
  another: 'Crea un’altra stanza',

  ownTitle: 'Le tue stanze in questo browser',
  ownHost: 'Apri',
  ownHostOf: (title: string) => `Apri la regia: ${title}`,
  ownScreen: 'Schermo',
  ownScreenOf: (title: string) => `Apri lo schermo: ${title}`,
  duplicate: 'Duplica',
  duplicateOf: (title: string) => `Duplica senza voti: ${title}`,
  copyTitle: (title: string) => `Copia di ${title}`,
  duplicating: 'Duplicazione…',
  duplicated: (title: string, code: string) =>
    `“${title}” è la stanza ${unbroken(code)}: stesse domande e impostazioni, senza voti né chat.`,
  delete: 'Elimina',
  deleteOf: (title: string) => `Elimina: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `Eliminare “${title}” (stanza ${unbroken(code)})? Domande, voti e chat spariscono per sempre, e chi è dentro viene mandato fuori.`,
  deleteYes: 'Elimina la stanza',
  deleteNo: 'Tienila',
  deleted: (title: string) => `La stanza “${title}” è eliminata.`,
  isDefault: 'La stanza aperta di questo server: c’è sempre.',
  isGone: 'Questa stanza non è più sul server.',
  forget: 'Dimentica',
  forgetOf: (title: string) => `Dimentica: ${title}`,
  forgetHint: 'Dimentica toglie la stanza solo da questo elenco. Prima conserva il suo link di conduzione.',
  revoked: 'Il link di conduzione di questa stanza non funziona più.',
} as const satisfies WordsOf<typeof english>;
