import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} n’est pas possible. Valeurs possibles\u202f: ${allowed}.`,
  flag: (flag) => `${flag} n’existe pas, ou sa valeur manque. showhands --help donne la liste des réglages.`,
  needsCreateKey: () => 'CREATE_ROOMS=key demande une CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL doit se terminer par BASE_PATH\u202f: ${address}`,
  needsDefaultRoom: () =>
    'Une question ou une liste de questions a besoin de la salle par défaut, mais DEFAULT_ROOM vaut off.',
  fewOptions: () =>
    'Une question a besoin d’au moins deux options, par exemple showhands "Déjeuner\u202f?" Pizza Sushi Salade',
  longQuestion: () =>
    `La question dépasse ${limits.maxQuestionChars} caractères, une option dépasse ${limits.maxOptionChars} caractères, ou il y a plus de ${limits.maxOptions} options.`,

  noDefaultRoom: () => 'La salle par défaut n’a pas pu être créée.',
  questionsFull: () =>
    'La salle par défaut ne peut plus recevoir de questions. Démarrez sans question et modifiez-en une sur la page d’hôte.',
  questionNotSaved: () => 'La question n’a pas pu être enregistrée\u202f: le disque est-il plein\u202f?',
  questionRefused: (code) => `La question a été refusée (${code}).`,
  deckNotSaved: () => 'La liste de questions n’a pas pu être enregistrée\u202f: le disque est-il plein\u202f?',
  deckRefused: (code) => `La liste de questions a été refusée (${code}).`,
  deckNotLoaded: (path) => `${path} n’a pas été chargé\u202f:`,
  deckLine: (line, problem) => `  ligne ${line}\u202f: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} n’a pas été chargé\u202f: ce fichier n’existe pas.`,
  deckUnreadable: (path) => `${path} n’a pas été chargé\u202f: il ne peut pas être lu.`,
  noPictures: () => 'Les images ne peuvent pas être lues ici\u202f: le paquet "sharp" n’est pas installé.',

  notBuilt: () => 'Les pages ne sont pas construites. Lancez npm run build, puis redémarrez.',
  brokenPage: (page) => `La page ${page} est incomplète. Lancez npm run build, puis redémarrez.`,
  portInUse: (port) =>
    `Le port ${port} est déjà utilisé. Showhands est-il déjà lancé\u202f? Choisissez-en un autre avec --port ${port + 1}.`,
  portForbidden: (port) =>
    `Ce compte n’a pas le droit d’utiliser le port ${port}. Choisissez-en un au-dessus de 1023, par exemple --port 3000.`,
  noSuchHost: (host) => `Cet ordinateur n’a pas d’adresse ${host}. Retirez HOST pour écouter sur toutes.`,
  cannotListen: (address, reason) => `Impossible d’écouter sur ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `Impossible d’écrire dans le dossier de données ${path} (${reason}). Modifiez ses droits, libérez de la place ou choisissez un autre dossier avec DATA_DIR.`,
  noFolder: (path) => `${path} n’est pas un dossier. Déplacez ce fichier ou choisissez un autre dossier avec DATA_DIR.`,
  inUse: (path) =>
    `Un autre Showhands utilise déjà les données de ${path}. Arrêtez-le d’abord ou choisissez un autre dossier avec DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `Le fichier ${file} devrait contenir ${wanted} octets, mais il en contient ${bytes}. Mettez une sauvegarde à sa place\u202f; s’il n’y en a pas, supprimez-le\u202f: un nouveau est créé, et les liens d’hôte donnés jusqu’ici ne fonctionnent plus.`,
  noData: (dir) => `Il n’y a pas de données dans ${dir}. Quel est le dossier\u202f? Indiquez-le avec --data-dir.`,
  fileUnusable: (file, reason) =>
    `Le fichier de données ${file} n’a pas pu être ouvert (${reason}). Vérifiez ses droits et la place libre sur son disque.`,
  fileDamaged: (file) =>
    `Le fichier de données ${file} est endommagé ou n’est pas un fichier de Showhands. Il n’a pas été touché\u202f: mettez une sauvegarde à sa place ou choisissez un autre dossier avec DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `Le fichier de données ${file} vient d’un Showhands plus récent (format ${format}\u202f; celui-ci connaît ${known}). Mettez Showhands à jour ou choisissez un autre dossier avec DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `Le fichier de données ${file} ne peut pas être conservé ici de façon sûre (${settings}). Placez DATA_DIR sur un disque de cet ordinateur.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Ce Node.js (${node}) contient SQLite ${sqlite}, trop ancien pour conserver des votes de façon sûre\u202f; il faut au moins ${oldest}. Mettez Node.js à jour.`,
  backupExists: (file) => `${file} existe déjà. Choisissez un autre nom pour la sauvegarde.`,
  backupFailed: (file, reason) => `La sauvegarde n’a pas pu être écrite dans ${file} (${reason}).`,
};
