import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Respuestas',
  lists: 'Qué respuestas',
  standing: { held: 'En espera', shown: 'A la vista', removed: 'Quitadas' },
  hold: 'Retener las respuestas hasta que se aprueben',
  holdHint: 'Las respuestas que nadie ha aprobado salen enseguida de pantallas y teléfonos.',
  find: 'Buscar una respuesta',
  approve: 'Aprobar',
  remove: 'Quitar',
  restore: 'Recuperar',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Ninguna respuesta espera aprobación.',
    shown: 'Todavía nadie ve respuestas.',
    removed: 'No se quitó nada.',
  },
  notFound: 'Ninguna respuesta dice eso.',
  loading: 'Cargando las respuestas…',
  more: (n: number, of: number) => `Las primeras ${number(n)} de ${number(of)}. Busque otras por su texto.`,
} as const satisfies WordsOf<typeof english>;
