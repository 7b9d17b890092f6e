import type { WordsOf } from '#protocol/words-of';
import type { deckWords as english } from '../en/deck.ts';
import { count, number } from './numerals.ts';

export const deckWords = {
  title: 'Preguntas',
  empty: 'Todavía no hay preguntas. Escriba la primera o cargue un archivo abajo.',
  add: 'Añadir una pregunta',
  addAfter: 'Añadir después',
  addAfterOf: (question: string) => `Añadir una pregunta después de: ${question}`,

  options: (n: number) => count(n, { one: '# opción', other: '# opciones' }),
  seconds: (n: number) => `${number(n)}\u00a0s`,
  hidden: 'resultados ocultos',
  afterVoting: 'teléfonos después de votar',
  decides: 'decide',
  final: 'cuenta la primera elección',
  state: {
    draft: 'En pantalla, aún sin abrir',
    open: 'En pantalla, votación abierta',
    closing: 'En pantalla, cerrando',
    closed: 'En pantalla, cerrada',
    final: 'En pantalla, cerrada',
  },
  round: (n: number) => `ronda ${number(n)}`,
  kept: 'Tiene cambios sin guardar',

  show: 'Mostrar',
  showOf: (question: string) => `Mostrar: ${question}`,
  showWhen: 'Cierre la votación antes de mostrar otra pregunta.',
  edit: 'Editar',
  editOf: (question: string) => `Editar: ${question}`,
  more: (question: string) => `Más acciones para: ${question}`,
  duplicate: 'Duplicar',
  duplicateOf: (question: string) => `Duplicar: ${question}`,
  remove: 'Quitar',
  removeOf: (question: string) => `Quitar: ${question}`,
  moveUp: 'Subir',
  moveUpOf: (question: string) => `Subir: ${question}`,
  moveDown: 'Bajar',
  moveDownOf: (question: string) => `Bajar: ${question}`,
  drag: (question: string) => `Mover: ${question}. Arrastre, o use las flechas arriba y abajo.`,
  moved: (question: string, place: number, of: number) =>
    `Ahora en el lugar ${number(place)} de ${number(of)}: ${question}`,
  duplicated: (question: string) => `Pregunta duplicada: ${question}`,
  removed: (question: string) => `Pregunta quitada: ${question}`,

  editTitle: 'Editar la pregunta',
  addTitle: 'Añadir una pregunta',
  addHint: 'Entra en la lista cuando la añade. Hasta entonces solo la conoce este navegador.',
  addHere: 'Añadir a la lista',
  adding: 'Añadiendo…',
  done: 'Listo',
  discard: 'Descartar cambios',
  cancel: 'Cancelar',
  closeKept: 'Cerrar y dejar para después',
  saving: 'Guardando…',
  saved: 'Guardado',
  unsaved: 'Aún sin guardar',
  notSaved: (why: string) => `No se guardó: ${why}`,
  offline: 'No hay conexión. Lo que escribió queda en este navegador y se guardará cuando vuelva.',
  running:
    'La votación de esta pregunta está abierta, así que ahora no se puede cambiar. Lo que escribió se conserva aquí.',

  conflictAbove: 'Otra persona la cambió mientras tanto. Elija un texto arriba.',
  conflictTitle: 'Otra persona cambió esta pregunta mientras usted escribía.',
  theirs: 'Lo que hay ahora',
  mine: 'Lo que usted escribió',
  takeTheirs: 'Usar el otro texto',
  keepMine: 'Conservar el mío',

  removedTitle: 'Esta pregunta se quitó mientras usted escribía:',
  addAgain: 'Añadirla como pregunta nueva',
  forget: 'Descartarla',

  file: {
    title: 'Todas las preguntas como texto',
    hint: 'Markdown: un archivo con toda la lista, para escribirla en otro lugar o guardarla.',
    text: 'Las preguntas en Markdown',
    placeholder: '# Día del equipo\n\n## ¿Qué comemos hoy?\n\n- Pizza\n- Sushi',
    choose: 'Abrir un archivo',
    fill: 'Poner aquí la lista actual',
    download: 'Descargar como archivo',
    downloadName: (code: string) => `preguntas-${code}.md`,
    load: 'Cargar',
    loading: 'Cargando…',
    replaces: (polls: number) =>
      polls === 0
        ? 'El archivo pasa a ser la lista de esta sala.'
        : `${count(polls, { one: 'Sustituye la # pregunta', other: 'Sustituye las # preguntas' })} de esta sala. Una pregunta con el mismo texto y las mismas opciones conserva sus rondas y sus votos.`,
    loaded: (polls: number) => count(polls, { one: 'Se cargó # pregunta.', other: 'Se cargaron # preguntas.' }),
    nothingLoaded: 'No se cargó nada.',
    problems: (n: number) =>
      count(n, {
        one: 'No se cargó nada. Hay # línea por revisar:',
        other: 'No se cargó nada. Hay # líneas por revisar:',
      }),
    problem: (line: number, problem: string) => `Línea ${number(line)}: ${problem}`,
    running: 'No se cargó nada: la votación está abierta.',
    closeAndLoad: 'Cerrar la votación y cargar',
    changed:
      'No se cargó nada: alguien cambió la lista mientras tanto. Si carga este archivo, se pierden esos cambios.',
    loadAnyway: 'Cargar de todos modos',
    tooLarge: 'No se cargó nada: un archivo puede tener como máximo 4\u00a0MB.',
    noAnswer: 'El servidor no responde. Revise la conexión e inténtelo de nuevo.',
    notRead: 'No se pudo leer este archivo.',
    drop: 'Suelte el archivo para leerlo',
  },
} as const satisfies WordsOf<typeof english>;
