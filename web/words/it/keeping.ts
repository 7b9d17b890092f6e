import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

/** How long a room stays, and how it goes. */
export const keepingWords = {
  title: 'Conservare ed eliminare',
  until: (days: number, date: string) =>
    `La stanza viene eliminata, con tutto ciò che contiene, ${count(days, { one: '# giorno', other: '# giorni' })} dopo l’ultimo uso. Se da domani non torna nessuno, la data è: ${date}.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Questa stanza resta finché qualcuno non la elimina.',
  erase: 'Elimina ora questa stanza',
  ask: 'Eliminare questa stanza con domande, voti, nomi, chat e immagini? Tutti dovranno uscirne e non si potrà recuperare nulla. Prima porta via i tuoi risultati.',
  yes: 'Elimina tutto',
  no: 'Tienila',
  failed: 'Non è stata eliminata. Riprova tra poco.',
} as const satisfies WordsOf<typeof english>;
