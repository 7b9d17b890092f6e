import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

/** How long a room stays, and how it goes. */
export const keepingWords = {
  title: 'Conservar y eliminar',
  until: (days: number, date: string) =>
    `La sala se elimina, con todo lo que contiene, ${count(days, { one: '# día', other: '# días' })} después de su último uso: el ${date}, si nadie vuelve después de hoy.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Esta sala se conserva hasta que alguien la elimine.',
  erase: 'Eliminar esta sala ahora',
  ask: '¿Eliminar esta sala con sus preguntas, votos, nombres, chat e imágenes? Todas las personas saldrán de ella y no se podrá recuperar nada. Guarde antes sus resultados.',
  yes: 'Eliminar todo',
  no: 'Conservarla',
  failed: 'No se eliminó. Inténtelo de nuevo en un momento.',
} as const satisfies WordsOf<typeof english>;
