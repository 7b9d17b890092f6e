import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('es');
const points = (n: number) => count(n, { one: '# punto', other: '# puntos' });
/** Before a noun: "1.er", "2.º". */
const ordinal = (n: number) => `${amount(n)}${/(^|[^1])[13]$/.test(`${n}`) ? '.er' : '.º'}`;

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} por la respuesta correcta: cuanto antes, más.`
      : `${points(n)} por la respuesta correcta, sin importar el tiempo.`,
  outcome: (right: number | null) => {
    if (right === null) return 'No respondió';
    if (right === 1) return '¡Correcto!';
    return right > 0 ? `${Math.round(right * 100)}\u00a0% correcto` : 'Esta vez no';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Respuestas correctas' : 'Respuesta correcta'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Va en el ${ordinal(rank)} lugar de ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Su equipo va en el ${ordinal(rank)} lugar, con ${points(n)} en promedio.`,
  youAre: (player: number) => `En la pantalla usted es Participante ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
