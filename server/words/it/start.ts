import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} non è possibile. Può essere: ${allowed}.`,
  flag: (flag) => `${flag} non esiste, o manca il suo valore. showhands --help elenca le impostazioni.`,
  needsCreateKey: () => 'CREATE_ROOMS=key ha bisogno di una CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL deve finire con BASE_PATH: ${address}`,
  needsDefaultRoom: () =>
    'Una domanda o un elenco di domande ha bisogno della stanza predefinita, ma DEFAULT_ROOM è off.',
  fewOptions: () =>
    'Una domanda ha bisogno di almeno due opzioni, per esempio showhands "Pranzo?" Pizza Sushi Insalata',
  longQuestion: () =>
    `La domanda ha più di ${limits.maxQuestionChars} caratteri, un’opzione ne ha più di ${limits.maxOptionChars}, o ci sono più di ${limits.maxOptions} opzioni.`,

  noDefaultRoom: () => 'Non è stato possibile creare la stanza predefinita.',
  questionsFull: () =>
    'La stanza predefinita non può contenere altre domande. Avvia senza domanda e cambiane una nella regia.',
  questionNotSaved: () => 'Non è stato possibile salvare la domanda: il disco è pieno?',
  questionRefused: (code) => `La domanda è stata rifiutata (${code}).`,
  deckNotSaved: () => 'Non è stato possibile salvare l’elenco di domande: il disco è pieno?',
  deckRefused: (code) => `L’elenco di domande è stato rifiutato (${code}).`,
  deckNotLoaded: (path) => `${path} non è stato caricato:`,
  deckLine: (line, problem) => `  riga ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} non è stato caricato: il file non esiste.`,
  deckUnreadable: (path) => `${path} non è stato caricato: non si può leggere.`,
  noPictures: () => 'Qui le immagini non si possono leggere: il pacchetto "sharp" non è installato.',

  notBuilt: () => 'Le pagine non sono pronte. Esegui npm run build, poi avvia di nuovo.',
  brokenPage: (page) => `La pagina ${page} non è completa. Esegui npm run build, poi avvia di nuovo.`,
  portInUse: (port) =>
    `La porta ${port} è già in uso. Showhands è già in funzione? Scegline un’altra con --port ${port + 1}.`,
  portForbidden: (port) =>
    `Questo account non può usare la porta ${port}. Scegline una sopra 1023, per esempio --port 3000.`,
  noSuchHost: (host) => `Questo computer non ha l’indirizzo ${host}. Togli HOST per ascoltare su tutti.`,
  cannotListen: (address, reason) => `Impossibile ascoltare su ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `Impossibile scrivere nella cartella dei dati ${path} (${reason}). Cambia i permessi, libera spazio o scegli un’altra cartella con DATA_DIR.`,
  noFolder: (path) => `${path} non è una cartella. Sposta quel file o scegli un’altra cartella con DATA_DIR.`,
  inUse: (path) =>
    `Un altro Showhands sta usando i dati in ${path}. Fermalo prima o scegli un’altra cartella con DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `Il file ${file} dovrebbe contenere ${wanted} byte ma ne contiene ${bytes}. Metti una copia di sicurezza al suo posto; se non c’è, eliminalo: ne viene creato uno nuovo e i link di conduzione dati finora non funzionano più.`,
  noData: (dir) => `In ${dir} non ci sono dati. Qual è la cartella? Indicala con --data-dir.`,
  fileUnusable: (file, reason) =>
    `Non è stato possibile aprire il file dei dati ${file} (${reason}). Controlla i permessi e lo spazio libero sul disco.`,
  fileDamaged: (file) =>
    `Il file dei dati ${file} è danneggiato o non è di Showhands. Non è stato toccato: metti una copia di sicurezza al suo posto o scegli un’altra cartella con DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `Il file dei dati ${file} è di un Showhands più recente (formato ${format}; questo conosce ${known}). Aggiorna Showhands o scegli un’altra cartella con DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `Qui il file dei dati ${file} non si può conservare in modo sicuro (${settings}). Metti DATA_DIR su un disco di questo computer.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Questo Node.js (${node}) contiene SQLite ${sqlite}, troppo vecchio per conservare i voti in modo sicuro; serve almeno ${oldest}. Aggiorna Node.js.`,
  backupExists: (file) => `${file} esiste già. Scegli un altro nome per la copia di sicurezza.`,
  backupFailed: (file, reason) => `Non è stato possibile scrivere la copia di sicurezza in ${file} (${reason}).`,
};
