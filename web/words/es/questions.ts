import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: 'Preguntas',
  write: 'Haga una pregunta',
  send: 'Preguntar',
  withName: (name: string) => `Como ${isolated(name)}`,
  withoutName: 'Sin nombre',
  asName: 'Su nombre al lado',
  anonymousRoom: 'Nadie sabrá quién preguntó, tampoco la organización.',
  heldHint: 'La organización lee cada pregunta antes de que la vean otras personas.',
  notSent: 'No se envió: no hay conexión. Su pregunta se conserva aquí.',
  sent: 'Su pregunta está publicada.',
  sentHeld: 'La organización tiene su pregunta.',
  charsLeft: (n: number) => count(n, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
  tooMany: (n: number) => count(n, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
  sort: 'Orden',
  top: 'Las más pedidas',
  newest: 'Las más nuevas',
  loading: 'Cargando las preguntas…',
  none: 'Todavía no hay preguntas.',
  noneAndMay: 'Todavía no hay preguntas. Haga la primera.',
  own: 'Suya',
  held: 'Por aprobar',
  answered: 'Respondida',
  answering: 'Respondiendo ahora',
  answer: 'Respuesta',
  votes: (n: number) => count(n, { one: '# voto', other: '# votos' }),
  want: (n: number) => `Yo también quiero saberlo. ${count(n, { one: '# voto', other: '# votos' })} hasta ahora`,
  sending: 'Enviando…',
  more: (n: number) => count(n, { one: 'Mostrar # más', other: 'Mostrar # más' }),
  anonymous: 'Sin nombre',
  waiting: (n: number) => count(n, { one: '# pregunta abierta', other: '# preguntas abiertas' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Pregunte desde su teléfono y vote por lo que quiere saber.',
} as const satisfies WordsOf<typeof english>;
