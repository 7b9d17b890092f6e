import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · pantalla`,
  rail: 'Entrar y chat',
  severalEach: 'Varias respuestas por persona',
  ballots: (n: number) => plural(n, { one: '# votante', other: '# votantes' }),
  phones: (n: number) => plural(n, { one: '# teléfono conectado', other: '# teléfonos conectados' }),
  state: {
    draft: 'La votación abre pronto',
    open: 'La votación está abierta',
    closing: 'Cerrando: llegan los últimos votos',
    closed: 'La votación está cerrada',
    final: 'Resultado final',
  },
  hidden: 'Los resultados se revelarán más tarde',
  locked: 'Puertas cerradas',
  lockedHint: 'Las puertas están cerradas: por ahora no entra nadie más.',
  timeLeft: 'Tiempo restante',
  timeUp: 'Se acabó el tiempo',
  secondsLeft: (n: number) => count(n, { one: 'Queda # segundo', other: 'Quedan # segundos' }),
  blank: 'La pantalla está en negro',
  noResults: 'Todavía no hay resultados que mostrar u ocultar.',
  notSent: 'Sin conexión: no se hizo nada.',
  stale: 'Reconectando…',
  connecting: 'Conectando…',
  compare: {
    title: 'Dos rondas comparadas',
    round: (n: number) => `Ronda ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'nueva',
    gone: 'eliminada',
    notThere: '–',
    base: (before: string, after: string) => `${before} y ${after} votantes, cambios en puntos`,
    ballots: (before: string, after: string) => `${before} y ${after} votantes`,
    otherQuestion: 'La pregunta cambió entre las dos',
  },
  join: {
    label: 'Participar en esta votación',
    goTo: 'Escanee, o vaya a',
    enter: 'y escriba el código',
    qr: (address: string) => `Código QR que abre ${address}`,
    big: 'Tome su teléfono y participe',
    bigHint: 'Sin instalar nada y sin cuenta. La primera pregunta aparecerá aquí y en su teléfono.',
  },
  help: {
    title: 'Teclas en esta pantalla',
    steering: [
      {
        keys: ['→', 'Av Pág', 'Espacio'],
        does: 'Adelante: abrir la votación, cerrarla, revelar, siguiente pregunta',
      },
      { keys: ['←', 'Re Pág'], does: 'Volver a mostrar la pregunta anterior' },
      { keys: ['H'], does: 'Ocultar o mostrar los resultados' },
      { keys: ['B', '.'], does: 'Poner la pantalla en negro y volver a mostrarla' },
    ],
    own: [
      { keys: ['F'], does: 'Pantalla completa' },
      { keys: ['P'], does: 'Detener el resultado y continuarlo' },
      { keys: ['T'], does: 'Ver el resultado como tabla y como gráfico' },
      { keys: ['?'], does: 'Esta lista' },
    ],
    noKey:
      'Para dirigir con este teclado o un control remoto, abra la pantalla desde la página de control en este navegador.',
    close: 'Cerrar',
  },
  embed: {
    waiting: 'La primera pregunta aparecerá aquí.',
    overlay: 'No se muestra nada',
    passcode: 'Esta sala pide una contraseña',
    needsKey: 'La superposición necesita una clave: termine su dirección con #k=…, como un enlace de control.',
  },
  gone: {
    heading: 'Esta pantalla salió de la sala',
  },
} as const satisfies WordsOf<typeof english>;
