import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { number } from '../numerals.ts';

export const multipleWords = {
  name: 'Кілька варіантів',
  hint: 'Кожен вибирає кілька варіантів.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Виберіть скільки завгодно.' : `Виберіть щонайменше ${number(least)}.`;
    if (least === most) return `Виберіть ${number(most)}.`;
    return least === 1 ? `Виберіть не більше ${number(most)}.` : `Виберіть від ${number(least)} до ${number(most)}.`;
  },
  picked: (n: number) => `Вибрано: ${number(n)}`,

  pickTitle: 'Скільки вибрати',
  least: 'Щонайменше',
  most: 'Щонайбільше',
  all: 'Усі',
  needsCount: 'Скільки вибрати — ціле число, від 1.',
  needsFit: (options: number) =>
    `Ці межі не пасують до кількості варіантів (${number(options)}): найменше не може перевищувати найбільше, а найбільше — кількість варіантів.`,
} as const satisfies WordsOf<typeof english>;
