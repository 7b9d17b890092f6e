import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number, plural } from '../numerals.ts';

export const rankingWords = {
  name: 'Ранжування',
  hint: 'Кожен ставить варіанти за порядком, найкращий перший.',

  task: (places: number, options: number) => {
    if (places === options) return 'Торкайтеся варіантів у своєму порядку, від найкращого.';
    return places === 1
      ? 'Торкніться найкращого.'
      : `Торкніться своїх найкращих, від першого місця до ${number(places)}-го.`;
  },
  placed: (n: number, of: number) => `${number(n)} з ${number(of)}`,
  list: 'Варіанти у вашому порядку',
  place: (n: number) => `Місце ${number(n)}`,
  take: (label: string, n: number) => `${label}: місце ${number(n)}. Торкніться, щоб прибрати.`,
  up: (label: string) => `Вище: ${label}`,
  down: (label: string) => `Нижче: ${label}`,
  isAt: (label: string, n: number) => `${label}: тепер місце ${number(n)}.`,
  isOut: (label: string) => `${label}: без місця.`,
  unit: (n: number) => plural(n, { one: '# бал', few: '# бали', many: '# балів', other: '# бала' }),

  counted: 'Бали',
  average: 'Середнє місце',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: 'Бали за місцями. Ø: середнє місце.',

  topTitle: 'Скільки впорядкувати',
  all: 'Усі',
  needsTop: (options: number) =>
    `Скільки впорядкувати — ціле число від 1 до ${number(options)}, або порожньо для всіх.`,
} as const satisfies WordsOf<typeof english>;
