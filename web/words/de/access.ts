import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Zur Abstimmung springen',
    chat: 'Zum Chat springen',
    now: 'Zur gezeigten Frage springen',
    result: 'Zum Ergebnis springen',
    deck: 'Zu den Fragen springen',
    join: 'Zum Beitreten springen',
    create: 'Zum Eröffnen eines Raums springen',
  },
  pause: 'Ergebnisse anhalten',
  unpause: 'Ergebnisse weiterlaufen lassen',
  paused: (n: number) =>
    n === 0 ? 'Angehalten' : `Angehalten, ${count(n, { one: '# weitere Stimme', other: '# weitere Stimmen' })}`,
  goesOn: 'Die Ergebnisse laufen weiter',
  asTable: 'Als Tabelle zeigen',
  asChart: 'Als Diagramm zeigen',
  isTable: 'Jetzt als Tabelle',
  isChart: 'Jetzt als Diagramm',
  noLimit: 'Keine Zeitbegrenzung mehr',
} as const satisfies WordsOf<typeof english>;
