import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'la pregunta';
  const chars = [...question];
  return `“${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Votación cerrada: ${quoted(question)}.`,
  reveal: () => 'Resultados revelados.',
  rerun: () => 'Empezó una ronda nueva.',
  lock: () => 'Sala bloqueada.',
  ban: (name) => (name === undefined ? 'Se expulsó a una persona.' : `Se expulsó a ${isolated(name)}.`),
  add: (question) => `Se añadió ${quoted(question)}.`,
  edit: (question) => `Se cambió ${quoted(question)}.`,
  move: (question) => `Se movió ${quoted(question)}.`,
  remove: (question) => `Se quitó ${quoted(question)}.`,
  'answer-removed': (answer) => `Respuesta quitada: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Respuesta a la vista: ${quoted(answer)}.`,
  replace: () => 'Se sustituyeron todas las preguntas.',
};

export const hostWords = {
  title: (room: string) => `${room} · control`,
  connecting: 'Conectando con la sala…',
  loading: 'Conectando',
  offline: 'Ahora no hay conexión. Cuando vuelva, vea si esto se hizo y, si no, inténtelo de nuevo.',
  code: (code: string) => `Código ${unbroken(code)}`,
  openScreen: 'Abrir la pantalla',

  moderator: 'Moderación',
  locked: 'Bloqueada',
  dismiss: 'Ocultar',
  notices: 'Lo que se acaba de hacer',

  partsLabel: 'Partes de la consola',
  parts: { result: 'Resultado', deck: 'Preguntas', talk: 'Chat', asked: 'P y R', room: 'Sala' },

  now: 'Ahora',
  state: {
    draft: 'Aún sin abrir',
    open: 'La votación está abierta',
    closing: 'Cerrando: cuentan los votos tardíos',
    closed: 'Cerrada, sin revelar',
    final: 'Cerrada y a la vista',
  },
  round: (n: number) => `Ronda ${n}`,
  blank: {
    is: 'La pantalla está en negro',
    on: 'Pantalla en negro',
    off: 'Volver a mostrar',
    onHint: 'El proyector queda en negro; los teléfonos siguen igual.',
    offHint: 'La imagen vuelve tal como está ahora.',
  },

  countdown: {
    label: 'Cuenta atrás',
    none: 'Sin límite',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null ? 'Sin cuenta atrás' : count(seconds, { one: 'Queda # segundo', other: 'Quedan # segundos' }),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0s` : n % 60 === 0 ? `${n / 60}\u00a0min` : `${commonWords.clock(n)}\u00a0min`,
    more: (n: number) => `+${n}\u00a0s`,
    stop: 'Detener',
  },
  openFor: (time: string) => `Los teléfonos pueden votar desde ahora, durante ${time}.`,

  nextUp: { label: 'Después', end: 'Esa era la última pregunta.', skip: 'Mostrar ahora' },

  result: 'Resultado',
  noResult: 'El resultado aparece aquí en cuanto se muestra una pregunta.',
  onlyYou: 'Oculto para el público',
  everybody: 'A la vista del público',
  notAsked: 'Aún sin preguntar',
  nothingShown: 'Todavía no se muestra nada',

  undo: {
    done: undone,
    button: 'Deshacer',
    offered: (what: string) => `${what} Puede deshacerlo durante 10 segundos.`,
  },

  announcement: {
    title: 'Anuncio',
    field: 'Anuncio para todos los teléfonos',
    placeholder: 'Diga algo a todos los teléfonos…',
    send: 'Enviar a los teléfonos',
    replace: 'Sustituirlo',
    isUp: 'Ahora en todos los teléfonos',
    takeDown: 'Retirar',
  },

  remote: {
    label: 'Control remoto',
    close: 'Cerrar',
    reveal: 'Revelar',
    hide: 'Ocultar',
    blank: 'Negro',
    unblank: 'Mostrar',
    back: 'Atrás',
    end: 'Última pregunta',
  },

  noPoll: 'Todavía no hay preguntas',
  noPollHint:
    'Haga la primera. Los teléfonos y la pantalla la muestran enseguida; la votación se abre cuando usted quiera.',
  edited:
    'La pregunta cambió después de esta ronda. Al abrir empieza una ronda nueva con el texto nuevo; esta se conserva tal como se preguntó.',

  steps: {
    add: { label: 'Añadir una pregunta', hint: '' },
    open: { label: 'Abrir la votación', hint: 'Los teléfonos pueden votar desde ahora.' },
    'open-edited': { label: 'Abrir una ronda nueva', hint: 'Hace la pregunta cambiada; esta ronda se conserva.' },
    resume: { label: 'Volver a abrir', hint: 'Sigue con esta ronda y sus votos.' },
    close: { label: 'Cerrar la votación', hint: 'Después nadie puede votar ni cambiar su voto.' },
    reveal: { label: 'Revelar resultados', hint: 'Los teléfonos y la pantalla muestran las cifras.' },
    next: { label: 'Siguiente pregunta', hint: 'La muestra; la votación se abre cuando usted quiera.' },
    previous: { label: 'Pregunta anterior', hint: 'La muestra tal como está; no se pierde nada.' },
    'reveal-now': { label: 'Revelar ahora', hint: 'Muestra las cifras mientras se sigue votando.' },
    hide: {
      label: 'Ocultar resultados',
      hint: 'Los teléfonos y la pantalla no muestran cifras; usted las sigue viendo.',
    },
    rerun: { label: 'Preguntar otra vez', hint: 'Empieza una ronda nueva sin votos; esta se conserva.' },
  },

  edit: 'Editar la pregunta',
  editWhen: 'Cierre la votación para editar esta pregunta.',
  editKept: 'Las rondas terminadas conservan el texto con el que se preguntaron.',

  chat: 'Chat',
  chatOn: 'El público puede escribir',
  chatOnScreen: 'Mostrarlo en la pantalla',
  banned: {
    title: (n: number) => `Personas expulsadas: ${number(n)}`,
    anonymous: 'Sin nombre',
    back: 'Dejar volver',
    backOf: (name: string) => `Dejar volver: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Este no es el enlace de control',
  noKeyTitle: 'Esta página necesita el enlace de control',
  noKey: 'Abra el enlace completo que se mostró al crear la sala: termina con #k= y la clave.',
  revokedTitle: 'Este enlace se revocó',
  goneTitle: 'Usted salió de la sala',
  toPhone: 'Entrar a votar',
  toHome: 'A la página de inicio',
} as const satisfies WordsOf<typeof english>;
