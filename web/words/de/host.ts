import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'die Frage';
  const chars = [...question];
  return `„${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}“`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Abstimmung geschlossen: ${quoted(question)}.`,
  reveal: () => 'Ergebnisse gezeigt.',
  rerun: () => 'Neue Runde begonnen.',
  lock: () => 'Raum gesperrt.',
  ban: (name) => (name === undefined ? 'Jemand wurde hinausgeschickt.' : `${isolated(name)} wurde hinausgeschickt.`),
  add: (question) => `Hinzugefügt: ${quoted(question)}.`,
  edit: (question) => `Geändert: ${quoted(question)}.`,
  move: (question) => `Verschoben: ${quoted(question)}.`,
  remove: (question) => `Entfernt: ${quoted(question)}.`,
  'answer-removed': (answer) => `Entfernt: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Wird gezeigt: ${quoted(answer)}.`,
  replace: () => 'Alle Fragen wurden ersetzt.',
};

export const hostWords = {
  title: (room: string) => `${room} · Leitung`,
  connecting: 'Verbindung zum Raum …',
  loading: 'Verbinden',
  offline:
    'Gerade besteht keine Verbindung. Wenn sie wieder da ist, sehen Sie nach, ob das getan wurde, und versuchen Sie es sonst noch einmal.',
  code: (code: string) => `Code ${unbroken(code)}`,
  openScreen: 'Leinwand öffnen',

  moderator: 'Moderation',
  locked: 'Gesperrt',
  dismiss: 'Ausblenden',
  notices: 'Was gerade getan wurde',

  partsLabel: 'Teile des Pults',
  parts: { result: 'Ergebnis', deck: 'Fragen', talk: 'Chat', asked: 'Q&A', room: 'Raum' },

  now: 'Jetzt',
  state: {
    draft: 'Noch nicht geöffnet',
    open: 'Abstimmung läuft',
    closing: 'Späte Stimmen zählen noch',
    closed: 'Geschlossen, nicht gezeigt',
    final: 'Geschlossen und gezeigt',
  },
  round: (n: number) => `Runde ${n}`,
  blank: {
    is: 'Die Leinwand ist dunkel',
    on: 'Leinwand abdunkeln',
    off: 'Leinwand wieder zeigen',
    onHint: 'Der Beamer wird schwarz; auf den Telefonen geht alles weiter.',
    offHint: 'Das Bild kommt wieder, wie es jetzt steht.',
  },

  countdown: {
    label: 'Countdown',
    none: 'Ohne Limit',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null ? 'Kein Countdown' : count(seconds, { one: 'Noch # Sekunde', other: 'Noch # Sekunden' }),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0s` : n % 60 === 0 ? `${n / 60}\u00a0min` : `${commonWords.clock(n)}\u00a0min`,
    more: (n: number) => `+${n}\u00a0s`,
    stop: 'Anhalten',
  },
  openFor: (time: string) => `Telefone können von jetzt an ${time} lang abstimmen.`,

  nextUp: { label: 'Danach', end: 'Das war die letzte Frage.', skip: 'Jetzt zeigen' },

  result: 'Ergebnis',
  noResult: 'Das Ergebnis erscheint hier, sobald eine Frage gezeigt wird.',
  onlyYou: 'Vor dem Saal verborgen',
  everybody: 'Das sehen alle',
  notAsked: 'Noch nicht gestellt',
  nothingShown: 'Noch wird nichts gezeigt',

  undo: {
    done: undone,
    button: 'Rückgängig',
    offered: (what: string) => `${what} Das lässt sich 10 Sekunden lang rückgängig machen.`,
  },

  announcement: {
    title: 'Ansage',
    field: 'Ansage an alle Telefone',
    placeholder: 'Sagen Sie es allen Telefonen …',
    send: 'An die Telefone',
    replace: 'Ersetzen',
    isUp: 'Jetzt auf allen Telefonen',
    takeDown: 'Wegnehmen',
  },

  remote: {
    label: 'Fernbedienung',
    close: 'Schließen',
    reveal: 'Zeigen',
    hide: 'Verbergen',
    blank: 'Dunkel',
    unblank: 'Hell',
    back: 'Zurück',
    end: 'Letzte Frage',
  },

  noPoll: 'Noch keine Frage',
  noPollHint: 'Stellen Sie Ihre erste. Telefone und Leinwand zeigen sie sofort; abgestimmt wird, wenn Sie es sagen.',
  edited:
    'Die Frage wurde nach dieser Runde geändert. Beim Öffnen beginnt eine neue Runde mit dem neuen Text; diese bleibt, wie sie gestellt wurde.',

  steps: {
    add: { label: 'Frage hinzufügen', hint: '' },
    open: { label: 'Abstimmung öffnen', hint: 'Von jetzt an können Telefone abstimmen.' },
    'open-edited': { label: 'Neue Runde öffnen', hint: 'Stellt die geänderte Frage; diese Runde bleibt erhalten.' },
    resume: { label: 'Wieder öffnen', hint: 'Macht mit dieser Runde und ihren Stimmen weiter.' },
    close: { label: 'Abstimmung schließen', hint: 'Danach kann niemand mehr abstimmen oder etwas ändern.' },
    reveal: { label: 'Ergebnisse zeigen', hint: 'Telefone und Leinwand zeigen die Zahlen.' },
    next: { label: 'Nächste Frage', hint: 'Zeigt sie; abgestimmt wird, wenn Sie es sagen.' },
    previous: { label: 'Vorige Frage', hint: 'Zeigt sie, wie sie ist; nichts geht verloren.' },
    'reveal-now': { label: 'Jetzt zeigen', hint: 'Zeigt die Zahlen, während noch abgestimmt wird.' },
    hide: { label: 'Ergebnisse verbergen', hint: 'Telefone und Leinwand zeigen keine Zahlen; Sie sehen sie weiter.' },
    rerun: { label: 'Noch einmal fragen', hint: 'Beginnt eine neue Runde ohne Stimmen; diese bleibt erhalten.' },
  },

  edit: 'Frage ändern',
  editWhen: 'Schließen Sie die Abstimmung, um diese Frage zu ändern.',
  editKept: 'Beendete Runden behalten den Text, mit dem sie gestellt wurden.',

  chat: 'Chat',
  chatOn: 'Alle können schreiben',
  chatOnScreen: 'Auf der Leinwand zeigen',
  banned: {
    title: (n: number) => `Hinausgeschickt: ${number(n)}`,
    anonymous: 'Ohne Namen',
    back: 'Wieder hereinlassen',
    backOf: (name: string) => `Wieder hereinlassen: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Das ist nicht der Link der Leitung',
  noKeyTitle: 'Diese Seite braucht den Link der Leitung',
  noKey: 'Öffnen Sie den ganzen Link, der beim Eröffnen des Raums gezeigt wurde: Er endet mit #k= und dem Schlüssel.',
  revokedTitle: 'Dieser Link wurde widerrufen',
  goneTitle: 'Sie haben den Raum verlassen',
  toPhone: 'Selbst abstimmen',
  toHome: 'Zur Startseite',
} as const satisfies WordsOf<typeof english>;
