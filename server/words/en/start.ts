import { limits } from '#protocol/limits';
import type { DeckProblem } from '../../deck-file/problems.ts';
import { deckProblemText } from '../deck-problem-text.ts';
import { deckWords } from './deck.ts';

/** Why the server does not start, or not as it was asked to. In the terminal. */
export const startWords = {
  /** A setting as it was given, `PORT=many`, and after a colon what it can be. */
  setting: (what: string, allowed: string) => `${what} is not possible. It can be: ${allowed}.`,
  flag: (flag: string) => `The flag ${flag} is unknown, or its value is missing. showhands --help lists the settings.`,
  needsCreateKey: () => 'CREATE_ROOMS=key needs a CREATE_KEY.',
  endsInPath: (address: string) => `PUBLIC_URL has to end in BASE_PATH: ${address}`,
  needsDefaultRoom: () => 'A question or a deck needs the default room, but DEFAULT_ROOM is off.',
  fewOptions: () => 'A question needs at least two options, e.g. showhands "Lunch?" Pizza Sushi Salad',
  longQuestion: () =>
    `The question has more than ${limits.maxQuestionChars} characters, or an option more than ${limits.maxOptionChars}, or there are more than ${limits.maxOptions} of them.`,

  noDefaultRoom: () => 'The default room could not be made.',
  questionsFull: () => 'The default room is full of questions. Start without one, and change one on the host page.',
  questionNotSaved: () => 'The question could not be saved: is the disk full?',
  questionRefused: (code: string) => `The question was refused (${code}).`,
  deckNotSaved: () => 'The deck could not be saved: is the disk full?',
  deckRefused: (code: string) => `The deck was refused (${code}).`,
  deckNotLoaded: (path: string) => `${path} was not loaded:`,
  deckLine: (line: number, problem: DeckProblem) => `  line ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path: string) => `${path} was not loaded: there is no such file.`,
  deckUnreadable: (path: string) => `${path} was not loaded: it cannot be read.`,
  noPictures: () => 'Pictures cannot be read here: the package "sharp" is not installed.',

  notBuilt: () => 'The pages are not built. Run npm run build, then start again.',
  brokenPage: (page: string) => `The page ${page} is not whole. Run npm run build, then start again.`,
  portInUse: (port: number) =>
    `Port ${port} is already in use. Is Showhands running already? Choose another with --port ${port + 1}.`,
  portForbidden: (port: number) =>
    `Port ${port} may not be used by this account. Choose one above 1023, e.g. --port 3000.`,
  noSuchHost: (host: string) => `This machine has no address ${host}. Leave HOST out to listen on all.`,
  cannotListen: (address: string, reason: string) => `Cannot listen on ${address} (${reason}).`,

  dirUnusable: (path: string, reason: string) =>
    `The data folder ${path} cannot be written (${reason}). Change its permissions, free some space, or choose another folder with DATA_DIR.`,
  noFolder: (path: string) => `${path} is not a folder. Move that file away, or choose another folder with DATA_DIR.`,
  inUse: (path: string) =>
    `Another Showhands is running on the data in ${path}. Stop it first, or choose another folder with DATA_DIR.`,
  badSecret: (file: string, wanted: number, bytes: number) =>
    `The file ${file} should hold ${wanted} bytes but holds ${bytes}. Put a backup in its place; without one, delete it: a new one is made, and the host links printed so far stop working.`,
  noData: (dir: string) => `There is no data in ${dir}. Which folder is it? Say so with --data-dir.`,
  fileUnusable: (file: string, reason: string) =>
    `The data file ${file} could not be opened (${reason}). Check its permissions and the free space on its disk.`,
  fileDamaged: (file: string) =>
    `The data file ${file} is damaged or is not a Showhands data file. It was left untouched: put a backup in its place, or choose another folder with DATA_DIR.`,
  fileNewer: (file: string, format: number, known: number) =>
    `The data file ${file} was written by a newer Showhands (format ${format}; this one knows ${known}). Update Showhands, or choose another folder with DATA_DIR.`,
  fileUnsafe: (file: string, settings: string) =>
    `The data file ${file} cannot be kept safely here (${settings}). Move DATA_DIR to a local disk.`,
  oldSqlite: (node: string, sqlite: string, oldest: string) =>
    `This Node.js (${node}) brings SQLite ${sqlite}, which is too old to keep votes safely; ${oldest} is the oldest that does. Update Node.js.`,
  backupExists: (file: string) => `${file} exists already. Choose another name for the backup.`,
  backupFailed: (file: string, reason: string) => `The backup could not be written to ${file} (${reason}).`,
} as const;
