import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} aquí`,
  anonymous: 'Anónimo: la organización solo ve los totales.',
  anonymousAnswer: 'Anónimo: nadie ve quién dice qué.',
  named: 'Con nombre; la organización solo ve los totales.',
  quiz: 'Quiz: los nombres con más puntos salen en la pantalla.',
  kept: 'Con su nombre; la organización puede leerlo.',
  optionsLabel: 'Opciones',
  votes: (n: number) => count(n, { one: '# voto', other: '# votos' }),
  hidden: 'Los resultados siguen ocultos hasta que la organización los muestre.',
  afterVoting: 'Los resultados aparecen aquí después de votar.',
  timeLeft: 'Tiempo restante',
  timeUp: 'Se acabó el tiempo',
  secondsLeft: (n: number) => count(n, { one: 'Queda # segundo', other: 'Quedan # segundos' }),

  tapped: {
    toVote: 'Toque una opción para votar.',
    firstCounts: 'Toque una opción para votar. Cuenta la primera elección.',
    withdrawn: 'Su voto se retiró. Toque una opción para votar de nuevo.',
  },
  sending: 'Enviando su voto…',
  withdrawing: 'Retirando su voto…',
  keptForLater: 'Guardado en este teléfono. Se enviará en cuanto vuelva la conexión.',
  counted: 'Su voto está contado.',
  countedFinal: 'Su voto está contado. Aquí cuenta la primera elección.',
  withdraw: 'Retirar mi voto',

  notOpen: 'La votación aún no está abierta. Podrá votar aquí en cuanto se abra.',
  closing: 'La votación se está cerrando. Los votos en camino todavía cuentan.',
  closedVoted: 'La votación está cerrada. Su voto está contado.',
  closedNotVoted: 'La votación está cerrada.',

  noPollTitle: 'Ahora no hay nada que votar',
  noPoll: 'Deje abierta esta página. La siguiente pregunta aparecerá aquí sola.',
  loadingTitle: 'Entrando en la sala…',
  loading: 'Tarda un momento. Si no aparece, revise que este teléfono esté en la misma red que la pantalla.',
} as const satisfies WordsOf<typeof english>;
