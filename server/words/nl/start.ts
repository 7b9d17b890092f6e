import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} kan niet. Wel kan: ${allowed}.`,
  flag: (flag) => `${flag} bestaat niet, of de waarde ontbreekt. showhands --help toont de instellingen.`,
  needsCreateKey: () => 'CREATE_ROOMS=key heeft een CREATE_KEY nodig.',
  endsInPath: (address) => `PUBLIC_URL moet eindigen op BASE_PATH: ${address}`,
  needsDefaultRoom: () => 'Een vraag of een vragenlijst heeft de open ruimte nodig, maar DEFAULT_ROOM is off.',
  fewOptions: () => 'Een vraag heeft minstens twee opties nodig, bijvoorbeeld showhands "Lunch?" Pizza Sushi Salade',
  longQuestion: () =>
    `De vraag heeft meer dan ${limits.maxQuestionChars} tekens, een optie meer dan ${limits.maxOptionChars}, of er zijn meer dan ${limits.maxOptions} opties.`,

  noDefaultRoom: () => 'De open ruimte kon niet worden gemaakt.',
  questionsFull: () => 'De open ruimte zit vol vragen. Start zonder vraag en wijzig er een op de hostpagina.',
  questionNotSaved: () => 'De vraag kon niet worden opgeslagen: is de schijf vol?',
  questionRefused: (code) => `De vraag is geweigerd (${code}).`,
  deckNotSaved: () => 'De vragenlijst kon niet worden opgeslagen: is de schijf vol?',
  deckRefused: (code) => `De vragenlijst is geweigerd (${code}).`,
  deckNotLoaded: (path) => `${path} is niet geladen:`,
  deckLine: (line, problem) => `  regel ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} is niet geladen: dat bestand bestaat niet.`,
  deckUnreadable: (path) => `${path} is niet geladen: het kan niet worden gelezen.`,
  noPictures: () => 'Afbeeldingen kunnen hier niet worden gelezen: het pakket "sharp" is niet geïnstalleerd.',

  notBuilt: () => 'De pagina’s zijn niet gebouwd. Voer npm run build uit en start opnieuw.',
  brokenPage: (page) => `De pagina ${page} is niet volledig. Voer npm run build uit en start opnieuw.`,
  portInUse: (port) => `Poort ${port} is al in gebruik. Draait Showhands al? Kies een andere met --port ${port + 1}.`,
  portForbidden: (port) =>
    `Dit account mag poort ${port} niet gebruiken. Kies er een boven 1023, bijvoorbeeld --port 3000.`,
  noSuchHost: (host) => `Deze computer heeft geen adres ${host}. Laat HOST weg om op alle te luisteren.`,
  cannotListen: (address, reason) => `Kan niet luisteren op ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `In de gegevensmap ${path} kan niet worden geschreven (${reason}). Wijzig de rechten, maak ruimte vrij of kies met DATA_DIR een andere map.`,
  noFolder: (path) => `${path} is geen map. Verplaats dat bestand of kies met DATA_DIR een andere map.`,
  inUse: (path) =>
    `Op de gegevens in ${path} draait al een Showhands. Stop die eerst of kies met DATA_DIR een andere map.`,
  badSecret: (file, wanted, bytes) =>
    `Het bestand ${file} hoort ${wanted} bytes te bevatten, maar heeft er ${bytes}. Zet er een back-up voor in de plaats; is die er niet, verwijder het dan: er wordt een nieuw gemaakt, en de hostlinks tot nu toe werken niet meer.`,
  noData: (dir) => `Er staan geen gegevens in ${dir}. Welke map is het? Geef die op met --data-dir.`,
  fileUnusable: (file, reason) =>
    `Het gegevensbestand ${file} kon niet worden geopend (${reason}). Controleer de rechten en de vrije ruimte op de schijf.`,
  fileDamaged: (file) =>
    `Het gegevensbestand ${file} is beschadigd of niet van Showhands. Er is niets aan veranderd: zet er een back-up voor in de plaats of kies met DATA_DIR een andere map.`,
  fileNewer: (file, format, known) =>
    `Het gegevensbestand ${file} komt van een nieuwere Showhands (formaat ${format}; deze kent ${known}). Werk Showhands bij of kies met DATA_DIR een andere map.`,
  fileUnsafe: (file, settings) =>
    `Het gegevensbestand ${file} kan hier niet veilig worden bewaard (${settings}). Zet DATA_DIR op een schijf van deze computer.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Deze Node.js (${node}) heeft SQLite ${sqlite}, te oud om stemmen veilig te bewaren; minstens ${oldest} is nodig. Werk Node.js bij.`,
  backupExists: (file) => `${file} bestaat al. Kies een andere naam voor de back-up.`,
  backupFailed: (file, reason) => `De back-up kon niet naar ${file} worden geschreven (${reason}).`,
};
