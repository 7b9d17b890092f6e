import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} nie jest możliwe. Może być: ${allowed}.`,
  flag: (flag) => `${flag} nie istnieje albo brakuje wartości. showhands --help podaje listę ustawień.`,
  needsCreateKey: () => 'CREATE_ROOMS=key wymaga CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL musi kończyć się na BASE_PATH: ${address}`,
  needsDefaultRoom: () => 'Pytanie lub lista pytań wymaga otwartego pokoju, a DEFAULT_ROOM ma wartość off.',
  fewOptions: () => 'Pytanie wymaga co najmniej dwóch opcji, np. showhands "Obiad?" Pizza Sushi Sałatka',
  longQuestion: () =>
    `Pytanie lub opcja jest za długa albo opcji jest za dużo. Najwięcej: pytanie ${limits.maxQuestionChars}\u00a0zn., opcja ${limits.maxOptionChars}\u00a0zn., opcji ${limits.maxOptions}.`,

  noDefaultRoom: () => 'Nie udało się utworzyć otwartego pokoju.',
  questionsFull: () =>
    'W otwartym pokoju nie ma już miejsca na pytania. Uruchom bez pytania i zmień jedno na stronie prowadzenia.',
  questionNotSaved: () => 'Nie udało się zapisać pytania: czy dysk jest pełny?',
  questionRefused: (code) => `Pytanie zostało odrzucone (${code}).`,
  deckNotSaved: () => 'Nie udało się zapisać listy pytań: czy dysk jest pełny?',
  deckRefused: (code) => `Lista pytań została odrzucona (${code}).`,
  deckNotLoaded: (path) => `Plik ${path} nie został wczytany:`,
  deckLine: (line, problem) => `  wiersz ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `Plik ${path} nie został wczytany: nie ma takiego pliku.`,
  deckUnreadable: (path) => `Plik ${path} nie został wczytany: nie da się go odczytać.`,
  noPictures: () => 'Nie da się tu odczytać obrazów: pakiet "sharp" nie jest zainstalowany.',

  notBuilt: () => 'Strony nie są zbudowane. Uruchom npm run build, a potem zacznij jeszcze raz.',
  brokenPage: (page) => `Strona ${page} jest niekompletna. Uruchom npm run build, a potem zacznij jeszcze raz.`,
  portInUse: (port) => `Port ${port} jest już zajęty. Czy Showhands już działa? Wybierz inny: --port ${port + 1}.`,
  portForbidden: (port) => `To konto nie może używać portu ${port}. Wybierz port powyżej 1023, np. --port 3000.`,
  noSuchHost: (host) => `Ten komputer nie ma adresu ${host}. Pomiń HOST, aby nasłuchiwać na wszystkich.`,
  cannotListen: (address, reason) => `Nie można nasłuchiwać na ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `Nie można pisać w folderze danych ${path} (${reason}). Zmień jego uprawnienia, zwolnij miejsce albo wybierz inny folder przez DATA_DIR.`,
  noFolder: (path) => `${path} nie jest folderem. Przenieś ten plik albo wybierz inny folder przez DATA_DIR.`,
  inUse: (path) =>
    `Na danych w ${path} działa już inny Showhands. Najpierw go zatrzymaj albo wybierz inny folder przez DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `Plik ${file} powinien mieć ${wanted}\u00a0B, a ma ${bytes}\u00a0B. Wstaw na jego miejsce kopię zapasową; jeśli jej nie ma, usuń plik: powstanie nowy, a dotychczasowe linki do prowadzenia przestaną działać.`,
  noData: (dir) => `W ${dir} nie ma danych. Który to folder? Podaj go przez --data-dir.`,
  fileUnusable: (file, reason) =>
    `Nie udało się otworzyć pliku danych ${file} (${reason}). Sprawdź jego uprawnienia i wolne miejsce na dysku.`,
  fileDamaged: (file) =>
    `Plik danych ${file} jest uszkodzony albo nie jest plikiem Showhands. Nic w nim nie zmieniono: wstaw na jego miejsce kopię zapasową albo wybierz inny folder przez DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `Plik danych ${file} pochodzi z nowszej wersji Showhands (format ${format}; ta zna ${known}). Zaktualizuj Showhands albo wybierz inny folder przez DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `Pliku danych ${file} nie da się tu bezpiecznie przechowywać (${settings}). Przenieś DATA_DIR na dysk tego komputera.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Ten Node.js (${node}) zawiera SQLite ${sqlite}, zbyt stary, by bezpiecznie przechowywać głosy; potrzeba co najmniej ${oldest}. Zaktualizuj Node.js.`,
  backupExists: (file) => `${file} już istnieje. Wybierz inną nazwę kopii zapasowej.`,
  backupFailed: (file, reason) => `Nie udało się zapisać kopii zapasowej w ${file} (${reason}).`,
};
