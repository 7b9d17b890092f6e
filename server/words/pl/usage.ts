import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Użycie: showhands [pytanie opcja opcja … | deck.md] [ustawienia]',
  start: 'uruchamia z otwartym pokojem',
  ask: 'zadaje to pytanie w otwartym pokoju',
  deck: 'wczytuje pytania z tego pliku do otwartego pokoju',
  check: 'przelicza głosy i porównuje je z podliczeniami',
  backup: 'zapisuje spójną kopię danych, także obok działającego serwera',
  settings: 'Ustawienia, jako opcje polecenia lub w środowisku:',
  none: '(brak)',
};
