import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

/** How long a room stays, and how it goes. */
export const keepingWords = {
  title: 'Conservation et suppression',
  until: (days: number, date: string) =>
    `La salle est supprimée, avec tout son contenu, ${count(days, { one: '# jour', other: '# jours' })} après sa dernière utilisation\u202f: le ${date}, si personne ne revient après aujourd’hui.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Cette salle reste jusqu’à ce que quelqu’un la supprime.',
  erase: 'Supprimer cette salle maintenant',
  ask: 'Supprimer cette salle avec ses questions, ses votes, ses noms, son chat et ses images\u202f? Tout le monde devra en sortir, et rien ne pourra être récupéré. Emportez d’abord vos résultats.',
  yes: 'Tout supprimer',
  no: 'La garder',
  failed: 'Elle n’a pas été supprimée. Réessayez dans un instant.',
} as const satisfies WordsOf<typeof english>;
