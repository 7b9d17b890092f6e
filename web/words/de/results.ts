import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Ergebnisse mitnehmen',
  hint: 'Auch verborgene Ergebnisse sind darin. Eine Runde, die noch läuft, ist als nicht endgültig gekennzeichnet.',
  picture: 'Bild dieses Diagramms',
  pictureOf: (round: number) => `Bild von Runde ${number(round)}`,
  pictureHint: 'PNG, für Folien und Mails',
  report: 'Bericht zum Drucken',
  reportHint: 'Alle Diagramme und Tabellen; lässt sich als PDF speichern',
  totals: 'Summen als Tabelle',
  totalsHint: 'CSV, für Tabellenprogramme',
  ballots: 'Jede Stimme als Tabelle',
  ballotsHint: 'CSV; Namen nur, wo der Raum danach gefragt hat',
  standing: 'Stand des Quiz als Tabelle',
  standingHint: 'CSV; alle mit Rang und Punkten',
  questions: 'Fragen aus dem Publikum als Tabelle',
  questionsHint: 'CSV; mit Stimmen und Antworten',
  json: 'Alles als JSON',
  jsonHint: 'Für Programme',
  progress: 'Die Datei wird geschrieben',
  rows: (n: number, of: number) => `${number(n)} von ${count(of, { one: '# Zeile', other: '# Zeilen' })}`,
  rowsSoFar: (n: number) => count(n, { one: 'Bisher # Zeile', other: 'Bisher # Zeilen' }),
  cancel: 'Abbrechen',
  saved: (name: string) => `Gespeichert: ${name}`,
  noAnswer:
    'Die Datei kam nicht vollständig an, darum wurde nichts gespeichert. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  noPicture: 'Dieser Browser konnte das Bild nicht zeichnen.',
  pictureName: (code: string, round: string) => `diagramm-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Runde ${number(n)}`,
  notFinal: 'nicht endgültig',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · Bericht`,
  heading: 'Bericht',
  loading: 'Die Ergebnisse werden geholt …',
  loadingHint: 'Bei einem großen Raum dauert das einen Moment.',
  noneTitle: 'Es gibt keinen Bericht zu zeigen',
  noKeyTitle: 'Diese Seite braucht den Link der Leitung',
  noKey: 'Öffnen Sie den Bericht vom Pult aus oder mit dem ganzen Link: Er endet mit #k= und dem Schlüssel.',
  tryAgain: 'Noch einmal versuchen',
  toConsole: 'Zum Pult',
  print: 'Drucken oder als PDF speichern',
  room: (code: string) => `Raum ${unbroken(code)}`,
  written: (at: number) => `Erstellt am ${moment(at)}, Zeiten dieses Geräts (${zone()}).`,
  more: (n: number) => `Und ${number(n)} weitere. In den Dateien stehen alle.`,
  polls: (n: number) => count(n, { one: '# Frage', other: '# Fragen' }),
  rounds: (n: number) => count(n, { one: '# Runde', other: '# Runden' }),
  empty: 'Dieser Raum hat noch keine Fragen.',
  place: (n: number) => number(n),
  removed: 'Nicht mehr in der Liste',
  neverAsked: 'Wurde nicht gestellt.',
  round: (n: number) => `Runde ${number(n)}`,
  askedAs: (question: string) => `Gestellt als: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `geöffnet ${moment(from)}` : `${moment(from)} bis ${clock(from, to)}`,
  open: 'Die Abstimmung läuft: nicht endgültig',
  closing: 'Späte Stimmen werden gezählt: nicht endgültig',
  archived: 'Zurückgenommen',
  hidden: 'Dem Publikum nicht gezeigt',
  named: 'Mit Namen',
  option: 'Antwort',
  votes: 'Stimmen',
  share: 'Anteil',
  all: 'Abgegeben',
  right: 'Richtige Antwort',
  asked: 'Fragen aus dem Publikum',
  askedQuestion: 'Frage',
  askedVotes: 'Stimmen',
  standing: 'Stand des Quiz',
  rank: 'Rang',
  player: 'Person',
  team: 'Team',
  points: 'Punkte',
  morePlayers: (n: number) =>
    `und ${count(n, { one: '# weitere Person', other: '# weitere Personen' })}; die Tabelle auf dem Pult hat alle.`,
  table: (question: string, round: number) => `${question}, Runde ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "MESZ" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('de', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
