import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · Leinwand`,
  rail: 'Beitreten und Chat',
  severalEach: 'Mehrere Antworten möglich',
  ballots: (n: number) => plural(n, { one: '# Stimme', other: '# Stimmen' }),
  phones: (n: number) => plural(n, { one: '# Telefon verbunden', other: '# Telefone verbunden' }),
  state: {
    draft: 'Die Abstimmung öffnet bald',
    open: 'Die Abstimmung läuft',
    closing: 'Letzte Stimmen kommen an',
    closed: 'Die Abstimmung ist geschlossen',
    final: 'Endergebnis',
  },
  hidden: 'Die Ergebnisse werden später gezeigt',
  locked: 'Die Türen sind zu',
  lockedHint: 'Die Türen sind zu: Gerade kommt niemand Neues herein.',
  timeLeft: 'Verbleibende Zeit',
  timeUp: 'Die Zeit ist um',
  secondsLeft: (n: number) => count(n, { one: 'Noch # Sekunde', other: 'Noch # Sekunden' }),
  blank: 'Die Leinwand ist dunkel',
  noResults: 'Es gibt noch keine Ergebnisse zu zeigen oder zu verbergen.',
  notSent: 'Keine Verbindung: Es wurde nichts getan.',
  stale: 'Neu verbinden …',
  connecting: 'Verbinden …',
  compare: {
    title: 'Zwei Runden im Vergleich',
    round: (n: number) => `Runde ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'neu',
    gone: 'weg',
    notThere: '–',
    ballots: (before: string, after: string) => `${before} und ${after} Stimmen`,
    base: (before: string, after: string) => `${before} und ${after} Stimmen, Veränderung in Prozentpunkten`,
    otherQuestion: 'Die Frage wurde dazwischen geändert',
  },
  join: {
    label: 'An dieser Abstimmung teilnehmen',
    goTo: 'Scannen, oder öffnen Sie',
    enter: 'und geben Sie den Code ein',
    qr: (address: string) => `QR-Code zu ${address}`,
    big: 'Nehmen Sie Ihr Telefon und machen Sie mit',
    bigHint: 'Nichts zu installieren, kein Konto. Die erste Frage erscheint hier und auf Ihrem Telefon.',
  },
  help: {
    title: 'Tasten auf dieser Leinwand',
    steering: [
      { keys: ['→', 'Bild ab', 'Leertaste'], does: 'Weiter: Abstimmung öffnen, schließen, zeigen, nächste Frage' },
      { keys: ['←', 'Bild auf'], does: 'Die vorige Frage wieder zeigen' },
      { keys: ['H'], does: 'Ergebnisse verbergen oder zeigen' },
      { keys: ['B', '.'], does: 'Leinwand dunkel machen und wieder hell' },
    ],
    own: [
      { keys: ['F'], does: 'Vollbild' },
      { keys: ['P'], does: 'Ergebnis anhalten und weiterlaufen lassen' },
      { keys: ['T'], does: 'Ergebnis als Tabelle und wieder als Diagramm zeigen' },
      { keys: ['?'], does: 'Diese Liste' },
    ],
    noKey:
      'Um mit dieser Tastatur oder einem Presenter zu steuern, öffnen Sie die Leinwand in diesem Browser von der Seite der Leitung aus.',
    close: 'Schließen',
  },
  embed: {
    waiting: 'Die erste Frage erscheint hier.',
    overlay: 'Es wird nichts gezeigt',
    passcode: 'Dieser Raum hat ein Kennwort',
    needsKey:
      'Die Einblendung braucht einen Schlüssel: Hängen Sie #k=… an die Adresse an, wie bei einem Link der Leitung.',
  },
  gone: {
    heading: 'Diese Leinwand hat den Raum verlassen',
  },
} as const satisfies WordsOf<typeof english>;
