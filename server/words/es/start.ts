import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} no es posible. Puede ser: ${allowed}.`,
  flag: (flag) => `${flag} no existe, o falta su valor. showhands --help muestra los ajustes.`,
  needsCreateKey: () => 'CREATE_ROOMS=key necesita una CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL debe terminar en BASE_PATH: ${address}`,
  needsDefaultRoom: () =>
    'Una pregunta o una lista de preguntas necesita la sala predeterminada, pero DEFAULT_ROOM es off.',
  fewOptions: () => 'Una pregunta necesita al menos dos opciones, p. ej. showhands "¿Comida?" Pizza Sushi Ensalada',
  longQuestion: () =>
    `La pregunta tiene más de ${limits.maxQuestionChars} caracteres, una opción tiene más de ${limits.maxOptionChars}, o hay más de ${limits.maxOptions} opciones.`,

  noDefaultRoom: () => 'No se pudo crear la sala predeterminada.',
  questionsFull: () =>
    'En la sala predeterminada no caben más preguntas. Inicie sin pregunta y cambie una en la página de control.',
  questionNotSaved: () => 'No se pudo guardar la pregunta: ¿está lleno el disco?',
  questionRefused: (code) => `La pregunta fue rechazada (${code}).`,
  deckNotSaved: () => 'No se pudo guardar la lista de preguntas: ¿está lleno el disco?',
  deckRefused: (code) => `La lista de preguntas fue rechazada (${code}).`,
  deckNotLoaded: (path) => `No se cargó ${path}:`,
  deckLine: (line, problem) => `  línea ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `No se cargó ${path}: ese archivo no existe.`,
  deckUnreadable: (path) => `No se cargó ${path}: no se puede leer.`,
  noPictures: () => 'Aquí no se pueden leer imágenes: el paquete "sharp" no está instalado.',

  notBuilt: () => 'Las páginas no están construidas. Ejecute npm run build e inicie de nuevo.',
  brokenPage: (page) => `La página ${page} no está completa. Ejecute npm run build e inicie de nuevo.`,
  portInUse: (port) =>
    `El puerto ${port} ya está en uso. ¿Ya está Showhands en marcha? Elija otro con --port ${port + 1}.`,
  portForbidden: (port) =>
    `Esta cuenta no puede usar el puerto ${port}. Elija uno por encima de 1023, p. ej. --port 3000.`,
  noSuchHost: (host) => `Este equipo no tiene la dirección ${host}. Quite HOST para escuchar en todas.`,
  cannotListen: (address, reason) => `No se puede escuchar en ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `No se puede escribir en la carpeta de datos ${path} (${reason}). Cambie sus permisos, libere espacio o elija otra carpeta con DATA_DIR.`,
  noFolder: (path) => `${path} no es una carpeta. Mueva ese archivo o elija otra carpeta con DATA_DIR.`,
  inUse: (path) =>
    `Otro Showhands está usando los datos de ${path}. Deténgalo primero o elija otra carpeta con DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `El archivo ${file} debería tener ${wanted} bytes, pero tiene ${bytes}. Ponga una copia de seguridad en su lugar; si no la hay, bórrelo: se crea uno nuevo y los enlaces de control anteriores dejan de funcionar.`,
  noData: (dir) => `En ${dir} no hay datos. ¿Qué carpeta es? Indíquela con --data-dir.`,
  fileUnusable: (file, reason) =>
    `No se pudo abrir el archivo de datos ${file} (${reason}). Revise sus permisos y el espacio libre en su disco.`,
  fileDamaged: (file) =>
    `El archivo de datos ${file} está dañado o no es de Showhands. No se ha tocado: ponga una copia de seguridad en su lugar o elija otra carpeta con DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `El archivo de datos ${file} es de un Showhands más nuevo (formato ${format}; este conoce ${known}). Actualice Showhands o elija otra carpeta con DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `El archivo de datos ${file} no se puede guardar aquí con seguridad (${settings}). Ponga DATA_DIR en un disco de este equipo.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Este Node.js (${node}) trae SQLite ${sqlite}, demasiado antiguo para guardar votos con seguridad; hace falta ${oldest} como mínimo. Actualice Node.js.`,
  backupExists: (file) => `${file} ya existe. Elija otro nombre para la copia de seguridad.`,
  backupFailed: (file, reason) => `No se pudo escribir la copia de seguridad en ${file} (${reason}).`,
};
