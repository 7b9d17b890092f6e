import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Rondas anteriores',
  earlierRound: (n: number, ballots: string) => `Ronda ${n}: ${ballots}`,
  archived: 'deshecha',
  compare: {
    title: 'Comparar dos rondas',
    before: 'Antes',
    after: 'Después',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Ronda ${n}${isCurrent ? ', en pantalla' : ''}${isArchived ? ', deshecha' : ''}`,
    short: (n: number) => `Ronda ${n}`,
    otherQuestion: 'La pregunta cambió entre estas dos rondas.',
    change: (points: number) =>
      points === 0
        ? 'sin cambios'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# punto', other: '# puntos' })}`,
    show: 'Mostrar en la pantalla',
    takeDown: 'Quitar de la pantalla',
    isUp: 'La pantalla muestra estas dos rondas. Termina sola cuando se abre la votación o se muestra otra pregunta.',
    fresh: 'nueva',
    gone: 'eliminada',
    notThere: 'no estaba',
    base: (before: string, after: string) => `Proporciones de ${before} y de ${after}; cambios en puntos porcentuales.`,
  },
} as const satisfies WordsOf<typeof english>;
