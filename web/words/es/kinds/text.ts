import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { count, number } from '../numerals.ts';

export const textWords = {
  name: 'Texto libre',
  hint: 'Cada persona responde con unas líneas propias.',

  answer: 'Su respuesta',
  left: (n: number) => count(n, { one: 'Queda #', other: 'Quedan #' }),
  tooLong: (n: number) => count(n, { one: 'Sobra #', other: 'Sobran #' }),
  newest: 'Últimas respuestas',
  page: (from: number, to: number, of: number) =>
    `Respuestas ${number(from)}–${number(to)} de ${number(of)}, las más nuevas primero.`,
} as const satisfies WordsOf<typeof english>;
