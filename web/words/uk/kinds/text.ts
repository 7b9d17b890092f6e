import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'Вільний текст',
  hint: 'Кожен відповідає кількома власними рядками.',

  answer: 'Ваша відповідь',
  left: (n: number) => `Залишилося ${number(n)}`,
  tooLong: (n: number) => `Зайвих: ${number(n)}`,
  newest: 'Найновіші відповіді',
  page: (from: number, to: number, of: number) =>
    `Відповіді ${number(from)}–${number(to)} з ${number(of)}, спершу найновіші.`,
} as const satisfies WordsOf<typeof english>;
