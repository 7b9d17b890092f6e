import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Llevarse los resultados',
  hint: 'También incluye los resultados ocultos. Una ronda en curso se marca como no definitiva.',
  picture: 'Imagen de este gráfico',
  pictureOf: (round: number) => `Imagen de la ronda ${number(round)}`,
  pictureHint: 'PNG, para diapositivas y correos',
  report: 'Informe para imprimir',
  reportHint: 'Todos los gráficos y tablas; se guarda como PDF',
  totals: 'Totales en una tabla',
  totalsHint: 'CSV, para hojas de cálculo',
  ballots: 'Cada voto en una tabla',
  ballotsHint: 'CSV; nombres solo donde la sala los pidió',
  standing: 'Clasificación del quiz en una tabla',
  standingHint: 'CSV; cada participante con puesto y puntos',
  questions: 'Preguntas del público en una tabla',
  questionsHint: 'CSV; con votos y respuestas',
  json: 'Todo como JSON',
  jsonHint: 'Para programas',
  progress: 'Escribiendo el archivo',
  rows: (n: number, of: number) => `${number(n)} de ${count(of, { one: '# fila', other: '# filas' })}`,
  rowsSoFar: (n: number) => count(n, { one: '# fila hasta ahora', other: '# filas hasta ahora' }),
  cancel: 'Cancelar',
  saved: (name: string) => `Guardado: ${name}`,
  noAnswer: 'El archivo no llegó completo, así que no se guardó nada. Revise la conexión e inténtelo de nuevo.',
  noPicture: 'Este navegador no pudo dibujar la imagen.',
  pictureName: (code: string, round: string) => `grafico-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Ronda ${number(n)}`,
  notFinal: 'no definitivo',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · informe`,
  heading: 'Informe',
  loading: 'Obteniendo los resultados…',
  loadingHint: 'Con una sala grande tarda un momento.',
  noneTitle: 'No hay informe que mostrar',
  noKeyTitle: 'Esta página necesita el enlace de control',
  noKey: 'Abra el informe desde la consola o con el enlace completo: termina con #k= y la clave.',
  tryAgain: 'Intentar de nuevo',
  toConsole: 'A la consola',
  print: 'Imprimir o guardar como PDF',
  room: (code: string) => `Sala ${unbroken(code)}`,
  written: (at: number) => `Generado: ${moment(at)}, horas de este dispositivo (${zone()}).`,
  more: (n: number) => `Y ${number(n)} más. Los archivos contienen todo.`,
  polls: (n: number) => count(n, { one: '# pregunta', other: '# preguntas' }),
  rounds: (n: number) => count(n, { one: '# ronda', other: '# rondas' }),
  empty: 'Esta sala todavía no tiene preguntas.',
  place: (n: number) => number(n),
  removed: 'Ya no está en la lista',
  neverAsked: 'No se preguntó.',
  round: (n: number) => `Ronda ${number(n)}`,
  askedAs: (question: string) => `Se preguntó así: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `abierta: ${moment(from)}` : `${moment(from)} – ${clock(from, to)}`,
  open: 'La votación está abierta: no definitivo',
  closing: 'Se cuentan votos tardíos: no definitivo',
  archived: 'Deshecha',
  hidden: 'No se mostró al público',
  named: 'Con nombres',
  option: 'Opción',
  votes: 'Votos',
  share: 'Proporción',
  all: 'Votantes',
  right: 'Respuesta correcta',
  asked: 'Preguntas del público',
  askedQuestion: 'Pregunta',
  askedVotes: 'Votos',
  standing: 'Clasificación del quiz',
  rank: 'Puesto',
  player: 'Participante',
  team: 'Equipo',
  points: 'Puntos',
  morePlayers: (n: number) =>
    `y ${count(n, { one: '# participante más', other: '# participantes más' })}; la tabla de la consola está completa.`,
  table: (question: string, round: number) => `${question}, ronda ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "CEST" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('es', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
