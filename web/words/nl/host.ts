import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'de vraag';
  const chars = [...question];
  return `“${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Stemming gesloten: ${quoted(question)}.`,
  reveal: () => 'Resultaten getoond.',
  rerun: () => 'Nieuwe ronde begonnen.',
  lock: () => 'Ruimte op slot.',
  ban: (name) => (name === undefined ? 'Er is iemand weggestuurd.' : `${isolated(name)} is weggestuurd.`),
  add: (question) => `Toegevoegd: ${quoted(question)}.`,
  edit: (question) => `Gewijzigd: ${quoted(question)}.`,
  move: (question) => `Verplaatst: ${quoted(question)}.`,
  remove: (question) => `Verwijderd: ${quoted(question)}.`,
  'answer-removed': (answer) => `Verwijderd: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Nu te zien: ${quoted(answer)}.`,
  replace: () => 'Alle vragen zijn vervangen.',
};

export const hostWords = {
  title: (room: string) => `${room} · host`,
  connecting: 'Verbinden met de ruimte…',
  loading: 'Verbinden',
  offline: 'Er is nu geen verbinding. Kijk zodra die terug is of het gelukt is, en probeer het anders opnieuw.',
  code: (code: string) => `Code ${unbroken(code)}`,
  openScreen: 'Scherm openen',

  moderator: 'Moderator',
  locked: 'Op slot',
  dismiss: 'Sluiten',
  notices: 'Wat er net is gedaan',

  partsLabel: 'Delen van het paneel',
  parts: { result: 'Resultaat', deck: 'Vragen', talk: 'Chat', asked: 'Q&A', room: 'Ruimte' },

  now: 'Nu',
  state: {
    draft: 'Nog niet open',
    open: 'De stemming is open',
    closing: 'Sluit: late stemmen tellen mee',
    closed: 'Gesloten, niet getoond',
    final: 'Gesloten en getoond',
  },
  round: (n: number) => `Ronde ${n}`,
  blank: {
    is: 'Het scherm is zwart',
    on: 'Scherm zwart maken',
    off: 'Scherm weer tonen',
    onHint: 'De beamer wordt zwart; telefoons gaan gewoon door.',
    offHint: 'Het beeld komt terug zoals het nu is.',
  },

  countdown: {
    label: 'Aftellen',
    none: 'Geen limiet',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null ? 'Er loopt geen tijd' : `Nog ${count(seconds, { one: '# seconde', other: '# seconden' })}`,
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0s` : n % 60 === 0 ? `${n / 60}\u00a0min` : `${commonWords.clock(n)}\u00a0min`,
    more: (n: number) => `+${n}\u00a0s`,
    stop: 'Stoppen',
  },
  openFor: (time: string) => `Telefoons kunnen vanaf nu ${time} lang stemmen.`,

  nextUp: { label: 'Hierna', end: 'Dat was de laatste vraag.', skip: 'Nu tonen' },

  result: 'Resultaat',
  noResult: 'Het resultaat verschijnt hier zodra er een vraag in beeld is.',
  onlyYou: 'Verborgen voor de zaal',
  everybody: 'Iedereen ziet dit',
  notAsked: 'Nog niet gesteld',
  nothingShown: 'Er is nog niets in beeld',

  undo: {
    done: undone,
    button: 'Ongedaan maken',
    offered: (what: string) => `${what} Je kunt dit 10 seconden lang ongedaan maken.`,
  },

  announcement: {
    title: 'Mededeling',
    field: 'Mededeling aan alle telefoons',
    placeholder: 'Zeg iets tegen alle telefoons…',
    send: 'Naar de telefoons',
    replace: 'Vervangen',
    isUp: 'Nu op alle telefoons',
    takeDown: 'Weghalen',
  },

  remote: {
    label: 'Bediening',
    close: 'Sluiten',
    reveal: 'Tonen',
    hide: 'Verbergen',
    blank: 'Zwart',
    unblank: 'Beeld aan',
    back: 'Terug',
    end: 'Laatste vraag',
  },

  noPoll: 'Nog geen vraag',
  noPollHint: 'Stel je eerste. Telefoons en scherm tonen die meteen; stemmen kan zodra jij het zegt.',
  edited:
    'De vraag is na deze ronde gewijzigd. Openen begint een nieuwe ronde met de nieuwe tekst; deze blijft zoals hij is gesteld.',

  steps: {
    add: { label: 'Vraag toevoegen', hint: '' },
    open: { label: 'Stemming openen', hint: 'Vanaf nu kunnen telefoons stemmen.' },
    'open-edited': { label: 'Nieuwe ronde openen', hint: 'Stelt de gewijzigde vraag; deze ronde blijft bewaard.' },
    resume: { label: 'Weer openen', hint: 'Gaat verder met deze ronde en de stemmen erin.' },
    close: { label: 'Stemming sluiten', hint: 'Daarna kan niemand meer stemmen of iets wijzigen.' },
    reveal: { label: 'Resultaten tonen', hint: 'Telefoons en scherm tonen de getallen.' },
    next: { label: 'Volgende vraag', hint: 'Toont de vraag; stemmen kan zodra jij het zegt.' },
    previous: { label: 'Vorige vraag', hint: 'Toont de vraag zoals die is; er gaat niets verloren.' },
    'reveal-now': { label: 'Nu tonen', hint: 'Toont de getallen terwijl er nog gestemd wordt.' },
    hide: { label: 'Resultaten verbergen', hint: 'Telefoons en scherm tonen geen getallen; jij ziet ze nog wel.' },
    rerun: { label: 'Opnieuw vragen', hint: 'Begint een nieuwe ronde zonder stemmen; deze blijft bewaard.' },
  },

  edit: 'Vraag bewerken',
  editWhen: 'Sluit de stemming om deze vraag te bewerken.',
  editKept: 'Rondes die voorbij zijn, houden de tekst waarmee ze zijn gesteld.',

  chat: 'Chat',
  chatOn: 'Iedereen kan schrijven',
  chatOnScreen: 'Op het scherm tonen',
  banned: {
    title: (n: number) => `Weggestuurd: ${number(n)}`,
    anonymous: 'Zonder naam',
    back: 'Weer toelaten',
    backOf: (name: string) => `Weer toelaten: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Dit is niet de hostlink',
  noKeyTitle: 'Deze pagina heeft de hostlink nodig',
  noKey: 'Open de hele link die je zag toen de ruimte werd gemaakt: hij eindigt op #k= en de sleutel.',
  revokedTitle: 'Deze link is ingetrokken',
  goneTitle: 'Je hebt de ruimte verlaten',
  toPhone: 'Meestemmen',
  toHome: 'Naar de startpagina',
} as const satisfies WordsOf<typeof english>;
