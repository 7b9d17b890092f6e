import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'la domanda';
  const chars = [...question];
  return `“${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Voto chiuso: ${quoted(question)}.`,
  reveal: () => 'Risultati rivelati.',
  rerun: () => 'Nuovo turno iniziato.',
  lock: () => 'Stanza bloccata.',
  ban: (name) => (name === undefined ? 'Una persona è stata allontanata.' : `Fuori dalla stanza: ${isolated(name)}.`),
  add: (question) => `Domanda aggiunta: ${quoted(question)}.`,
  edit: (question) => `Domanda modificata: ${quoted(question)}.`,
  move: (question) => `Domanda spostata: ${quoted(question)}.`,
  remove: (question) => `Domanda rimossa: ${quoted(question)}.`,
  'answer-removed': (answer) => `Risposta rimossa: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Risposta mostrata: ${quoted(answer)}.`,
  replace: () => 'Tutte le domande sono state sostituite.',
};

export const hostWords = {
  title: (room: string) => `${room} · regia`,
  connecting: 'Connessione alla stanza…',
  loading: 'Connessione',
  offline: 'Ora manca la connessione. Quando torna, guarda se è stato fatto e, se no, riprova.',
  code: (code: string) => `Codice ${unbroken(code)}`,
  openScreen: 'Apri lo schermo',

  moderator: 'Moderazione',
  locked: 'Bloccata',
  dismiss: 'Nascondi',
  notices: 'Appena fatto',

  partsLabel: 'Parti della regia',
  parts: { result: 'Risultato', deck: 'Domande', talk: 'Chat', asked: 'Q&A', room: 'Stanza' },

  now: 'Ora',
  state: {
    draft: 'Non ancora aperto',
    open: 'Il voto è aperto',
    closing: 'In chiusura: i voti in ritardo valgono',
    closed: 'Chiuso, non rivelato',
    final: 'Chiuso e mostrato',
  },
  round: (n: number) => `Turno ${n}`,
  blank: {
    is: 'Lo schermo è nero',
    on: 'Schermo nero',
    off: 'Mostra di nuovo',
    onHint: 'Il proiettore diventa nero; i telefoni continuano come prima.',
    offHint: 'L’immagine torna com’è adesso.',
  },

  countdown: {
    label: 'Conto alla rovescia',
    none: 'Senza limite',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null
        ? 'Nessun conto alla rovescia'
        : count(seconds, { one: 'Ancora # secondo', other: 'Ancora # secondi' }),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0s` : n % 60 === 0 ? `${n / 60}\u00a0min` : `${commonWords.clock(n)}\u00a0min`,
    more: (n: number) => `+${n}\u00a0s`,
    stop: 'Ferma',
  },
  openFor: (time: string) => `I telefoni possono votare da ora, per ${time}.`,

  nextUp: { label: 'Poi', end: 'Era l’ultima domanda.', skip: 'Mostrala ora' },

  result: 'Risultato',
  noResult: 'Il risultato appare qui appena viene mostrata una domanda.',
  onlyYou: 'Nascosto alla sala',
  everybody: 'Questo lo vedono tutti',
  notAsked: 'Non ancora posta',
  nothingShown: 'Ancora non si mostra nulla',

  undo: {
    done: undone,
    button: 'Annulla',
    offered: (what: string) => `${what} Hai 10 secondi per annullare.`,
  },

  announcement: {
    title: 'Annuncio',
    field: 'Annuncio a tutti i telefoni',
    placeholder: 'Scrivi a tutti i telefoni…',
    send: 'Invia ai telefoni',
    replace: 'Sostituisci',
    isUp: 'Ora su tutti i telefoni',
    takeDown: 'Togli',
  },

  remote: {
    label: 'Telecomando',
    close: 'Chiudi',
    reveal: 'Rivela',
    hide: 'Nascondi',
    blank: 'Nero',
    unblank: 'Mostra',
    back: 'Indietro',
    end: 'Ultima domanda',
  },

  noPoll: 'Ancora nessuna domanda',
  noPollHint: 'Fai la prima. Telefoni e schermo la mostrano subito; il voto si apre quando lo decidi tu.',
  edited:
    'La domanda è cambiata dopo questo turno. Aprendo inizia un nuovo turno con il nuovo testo; questo resta com’è stato posto.',

  steps: {
    add: { label: 'Aggiungi una domanda', hint: '' },
    open: { label: 'Apri il voto', hint: 'I telefoni possono votare da ora.' },
    'open-edited': { label: 'Apri un nuovo turno', hint: 'Pone la domanda modificata; questo turno si conserva.' },
    resume: { label: 'Riapri', hint: 'Continua questo turno con i suoi voti.' },
    close: { label: 'Chiudi il voto', hint: 'Poi nessuno può più votare o cambiare il voto.' },
    reveal: { label: 'Rivela i risultati', hint: 'Telefoni e schermo mostrano i numeri.' },
    next: { label: 'Domanda successiva', hint: 'La mostra; il voto si apre quando lo decidi tu.' },
    previous: { label: 'Domanda precedente', hint: 'La mostra com’è; non si perde nulla.' },
    'reveal-now': { label: 'Rivela ora', hint: 'Mostra i numeri mentre si vota ancora.' },
    hide: { label: 'Nascondi i risultati', hint: 'Telefoni e schermo non mostrano numeri; tu li vedi ancora.' },
    rerun: { label: 'Chiedi di nuovo', hint: 'Inizia un nuovo turno senza voti; questo si conserva.' },
  },

  edit: 'Modifica la domanda',
  editWhen: 'Chiudi il voto per modificare questa domanda.',
  editKept: 'I turni conclusi conservano il testo con cui sono stati posti.',

  chat: 'Chat',
  chatOn: 'Il pubblico può scrivere',
  chatOnScreen: 'Mostrala sullo schermo',
  banned: {
    title: (n: number) => `Persone allontanate: ${number(n)}`,
    anonymous: 'Senza nome',
    back: 'Fai rientrare',
    backOf: (name: string) => `Fai rientrare: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Questo non è il link di conduzione',
  noKeyTitle: 'Per questa pagina serve il link di conduzione',
  noKey: 'Apri il link intero mostrato alla creazione della stanza: finisce con #k= e la chiave.',
  revokedTitle: 'Questo link è stato revocato',
  goneTitle: 'Hai lasciato la stanza',
  toPhone: 'Entra per votare',
  toHome: 'Alla pagina iniziale',
} as const satisfies WordsOf<typeof english>;
