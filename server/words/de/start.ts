import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} geht nicht. Möglich ist: ${allowed}.`,
  flag: (flag) => `${flag} gibt es nicht, oder der Wert dazu fehlt. showhands --help nennt die Einstellungen.`,
  needsCreateKey: () => 'CREATE_ROOMS=key braucht einen CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL muss mit BASE_PATH enden: ${address}`,
  needsDefaultRoom: () => 'Eine Frage oder eine Fragenliste braucht den offenen Raum, aber DEFAULT_ROOM ist off.',
  fewOptions: () => 'Eine Frage braucht mindestens zwei Antworten, z. B. showhands "Mittagessen?" Pizza Sushi Salat',
  longQuestion: () =>
    `Die Frage hat mehr als ${limits.maxQuestionChars} Zeichen, eine Antwort mehr als ${limits.maxOptionChars}, oder es sind mehr als ${limits.maxOptions} Antworten.`,

  noDefaultRoom: () => 'Der offene Raum ließ sich nicht anlegen.',
  questionsFull: () =>
    'Der offene Raum ist voller Fragen. Starten Sie ohne Frage und ändern Sie eine auf der Seite der Leitung.',
  questionNotSaved: () => 'Die Frage ließ sich nicht speichern: Ist der Datenträger voll?',
  questionRefused: (code) => `Die Frage wurde abgelehnt (${code}).`,
  deckNotSaved: () => 'Die Fragenliste ließ sich nicht speichern: Ist der Datenträger voll?',
  deckRefused: (code) => `Die Fragenliste wurde abgelehnt (${code}).`,
  deckNotLoaded: (path) => `${path} wurde nicht geladen:`,
  deckLine: (line, problem) => `  Zeile ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} wurde nicht geladen: Die Datei gibt es nicht.`,
  deckUnreadable: (path) => `${path} wurde nicht geladen: Die Datei lässt sich nicht lesen.`,
  noPictures: () => 'Bilder lassen sich hier nicht lesen: Das Paket "sharp" ist nicht installiert.',

  notBuilt: () => 'Die Seiten sind nicht gebaut. Rufen Sie npm run build auf und starten Sie dann noch einmal.',
  brokenPage: (page) =>
    `Die Seite ${page} ist nicht vollständig. Rufen Sie npm run build auf und starten Sie dann noch einmal.`,
  portInUse: (port) =>
    `Port ${port} ist schon belegt. Läuft Showhands bereits? Wählen Sie einen anderen: --port ${port + 1}.`,
  portForbidden: (port) =>
    `Port ${port} ist für dieses Benutzerkonto nicht erlaubt. Wählen Sie einen über 1023, z. B. --port 3000.`,
  noSuchHost: (host) => `Dieser Rechner hat keine Adresse ${host}. Lassen Sie HOST weg, um alle zu nutzen.`,
  cannotListen: (address, reason) => `Auf ${address} lassen sich keine Verbindungen annehmen (${reason}).`,
  dirUnusable: (path, reason) =>
    `In den Datenordner ${path} lässt sich nicht schreiben (${reason}). Ändern Sie seine Rechte, schaffen Sie Platz oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  noFolder: (path) =>
    `${path} ist kein Ordner. Verschieben Sie die Datei oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  inUse: (path) =>
    `Auf den Daten in ${path} läuft schon ein Showhands. Beenden Sie es zuerst oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  badSecret: (file, wanted, bytes) =>
    `Die Datei ${file} sollte ${wanted} Bytes enthalten, hat aber ${bytes}. Legen Sie eine Sicherung an ihre Stelle. Gibt es keine, löschen Sie die Datei: Dann entsteht eine neue, und die bisherigen Links der Leitung gelten nicht mehr.`,
  noData: (dir) => `In ${dir} liegen keine Daten. Welcher Ordner ist es? Sagen Sie es mit --data-dir.`,
  fileUnusable: (file, reason) =>
    `Die Datendatei ${file} ließ sich nicht öffnen (${reason}). Prüfen Sie ihre Rechte und den freien Platz auf dem Datenträger.`,
  fileDamaged: (file) =>
    `Die Datendatei ${file} ist beschädigt oder keine Datendatei von Showhands. Sie blieb, wie sie war: Legen Sie eine Sicherung an ihre Stelle oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  fileNewer: (file, format, known) =>
    `Die Datendatei ${file} stammt von einem neueren Showhands (Format ${format}, dieses kennt ${known}). Aktualisieren Sie Showhands oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  fileUnsafe: (file, settings) =>
    `Die Datendatei ${file} lässt sich hier nicht sicher aufbewahren (${settings}). Legen Sie DATA_DIR auf einen Datenträger dieses Rechners.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Dieses Node.js (${node}) bringt SQLite ${sqlite} mit, das zu alt ist, um Stimmen sicher aufzubewahren; mindestens ${oldest} ist nötig. Aktualisieren Sie Node.js.`,
  backupExists: (file) => `${file} gibt es schon. Wählen Sie einen anderen Namen für die Sicherung.`,
  backupFailed: (file, reason) => `Die Sicherung ließ sich nicht nach ${file} schreiben (${reason}).`,
};
