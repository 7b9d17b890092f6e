import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { one: '# punto', other: '# puntos' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} por la respuesta correcta: cuanto antes, más.`
      : `${points(n)} por la respuesta correcta, sin importar el tiempo.`,
  right: '¡Correcto!',
  wrong: 'Esta vez no',
  partly: (percent: number) => `${percent}\u00a0% correcto`,
  none: 'No respondió',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { one: '# respuesta correcta seguida', other: '# respuestas correctas seguidas' }),
  answer: (several: boolean) => (several ? 'Respuestas correctas:' : 'Respuesta correcta:'),
  standing: (rank: number, players: number) => `Va en el ${ordinal(rank)} lugar de ${number(players)}`,
  points,
  youAre: (player: number) => `En la pantalla usted es Participante ${number(player)}.`,
  team: 'Su equipo',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${ordinal(rank)} lugar, ${points(n)} en promedio`,
  choose: 'Elija su equipo',
  change: 'Cambiar de equipo',
  notSent: 'Ahora no hay conexión. Inténtelo de nuevo.',
} as const satisfies WordsOf<typeof english>;
