import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Aufruf: showhands [Frage Antwort Antwort … | deck.md] [Einstellungen]',
  start: 'startet mit dem offenen Raum',
  ask: 'stellt das im offenen Raum zur Abstimmung',
  deck: 'lädt die Fragen dieser Datei in den offenen Raum',
  check: 'zählt die Stimmen neu und vergleicht sie mit den Zählungen',
  backup: 'schreibt eine vollständige Kopie der Daten, auch neben einem laufenden Server',
  settings: 'Einstellungen, beim Aufruf oder in der Umgebung:',
  none: '(keine)',
};
