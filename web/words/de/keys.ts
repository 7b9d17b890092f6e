import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Tasten',
  title: 'Tasten und Presenter',
  intro:
    'Sie wirken auf dieser Seite, außer während Sie in ein Feld schreiben, und auf der Leinwand, die dieser Browser geöffnet hat.',
  keys: [
    { keys: ['→', 'Bild ab', 'Leertaste'], does: 'Weiter: öffnen, schließen, zeigen, nächste Frage' },
    { keys: ['←', 'Bild auf'], does: 'Zurück: die vorige Frage. Es ändert nichts' },
    { keys: ['H'], does: 'Ergebnisse verbergen oder zeigen' },
    { keys: ['B', '.'], does: 'Leinwand dunkel machen oder wieder zeigen' },
    { keys: ['F'], does: 'Zur Leinwand; dort ist F Vollbild' },
    { keys: ['U', 'Strg Z'], does: 'Rückgängig, 10 Sekunden lang' },
    { keys: ['?'], does: 'Diese Liste' },
  ],
  close: 'Liste schließen',
} as const satisfies WordsOf<typeof english>;
