import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Ir a la votación',
    chat: 'Ir al chat',
    now: 'Ir a la pregunta en pantalla',
    result: 'Ir al resultado',
    deck: 'Ir a las preguntas',
    join: 'Ir a “Entrar en una sala”',
    create: 'Ir a “Crear una sala”',
  },
  pause: 'Detener los resultados',
  unpause: 'Continuar con los resultados',
  paused: (n: number) => (n === 0 ? 'En pausa' : `En pausa, ${count(n, { one: '# voto más', other: '# votos más' })}`),
  goesOn: 'Los resultados continúan',
  asTable: 'Ver como tabla',
  asChart: 'Ver como gráfico',
  isTable: 'Ahora como tabla',
  isChart: 'Ahora como gráfico',
  noLimit: 'Ya no hay límite de tiempo',
} as const satisfies WordsOf<typeof english>;
