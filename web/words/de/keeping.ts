import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

/** How long a room stays, and how it goes. */
export const keepingWords = {
  title: 'Aufbewahren und löschen',
  until: (days: number, date: string) =>
    `Der Raum wird mit allem darin ${count(days, { one: '# Tag', other: '# Tage' })} nach der letzten Nutzung gelöscht: am ${date}, wenn nach heute niemand mehr kommt.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Dieser Raum bleibt, bis ihn jemand löscht.',
  erase: 'Diesen Raum jetzt löschen',
  ask: 'Diesen Raum mit Fragen, Stimmen, Namen, Chat und Bildern löschen? Alle werden hinausgeschickt, und nichts lässt sich zurückholen. Nehmen Sie vorher Ihre Ergebnisse mit.',
  yes: 'Alles löschen',
  no: 'Behalten',
  failed: 'Er wurde nicht gelöscht. Versuchen Sie es gleich noch einmal.',
} as const satisfies WordsOf<typeof english>;
