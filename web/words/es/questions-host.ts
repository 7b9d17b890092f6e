import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'P y R',
  title: 'Preguntas del público',
  rules: 'Quién puede preguntar, y cómo',
  more: 'Más',
  enabled: 'El público puede preguntar',
  hold: 'Mostrar tras aprobación',
  anonymous: 'Sin nombres, tampoco para la organización',
  list: 'Lista en las pantallas',
  reactions: 'Reacciones en teléfonos y pantallas',
  off: 'En este momento nadie puede preguntar.',
  lists: 'Qué preguntas',
  views: { held: 'Por aprobar', open: 'Abiertas', answered: 'Respondidas', removed: 'Quitadas' },
  none: {
    held: 'Nada espera su aprobación.',
    open: 'No hay preguntas abiertas. Se pregunta desde el teléfono, en “Chat y preguntas”.',
    answered: 'Todavía no se respondió ninguna.',
    removed: 'No se quitó ninguna.',
  },
  approve: 'Aprobar',
  remove: 'Quitar',
  restore: 'Recuperar',
  pin: 'A la pantalla',
  unpin: 'Quitar de la pantalla',
  answered: 'Respondida',
  reopen: 'Sin responder',
  answer: 'Escribir una respuesta',
  saveAnswer: 'Guardar la respuesta',
  cancel: 'Cancelar',
  merge: 'Pregunta lo mismo que…',
  mergeInto: 'Pregunta lo mismo que',
  mergeNow: 'Juntar',
  mergeHint: 'Sus votos se juntan; cada persona cuenta una vez.',
  unmerge: 'Volver a separar',
  merged: (n: number) => count(n, { one: '# pregunta lo mismo', other: '# preguntan lo mismo' }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Se quitó: ${isolated(question)}`,
  undo: 'Deshacer',
  anonymousAsker: 'Sin nombre',
  own: 'Ahora en la pantalla',
  pace: {
    fast: (n: number) => count(n, { one: '# persona: muy rápido', other: '# personas: muy rápido' }),
    slow: (n: number) => count(n, { one: '# persona: muy lento', other: '# personas: muy lento' }),
    lost: (n: number) => count(n, { one: '# persona se perdió', other: '# personas se perdieron' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Ritmo, en el último minuto',
} as const satisfies WordsOf<typeof english>;
