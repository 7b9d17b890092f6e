import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Позначка на зображенні',
  hint: 'Кожен ставить одну позначку на зображенні.',

  picture: 'Зображення',
  alt: 'Що на зображенні',
  altHint: 'Зачитується тим, хто не може його побачити.',
  needsPicture: 'Спершу виберіть зображення.',
  needsAlt: 'Скажіть кількома словами, що на зображенні.',

  tap: 'Торкніться місця на зображенні.',
  board: (alt: string) => `${alt}. Торкніться місця або рухайте позначку стрілками.`,
  at: (x: number, y: number) => `Ваша позначка: ${number(x)}% зліва, ${number(y)}% згори.`,
  fromLeft: 'Зліва, %',
  fromTop: 'Згори, %',
  fields: 'Поставити за числами',
  yours: 'Ваша позначка',

  map: (alt: string, ballots: string) => `Теплова карта (${ballots}): ${alt}. Ті самі числа далі в таблиці.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `Теплова карта (${ballots}): ${alt}. ${list(parts)}`,
  few: 'мало позначок',
  many: 'багато позначок',
  place: 'Місце',
  pins: 'Позначки',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['угорі ліворуч', 'угорі', 'угорі праворуч'],
      ['ліворуч', 'посередині', 'праворуч'],
      ['унизу ліворуч', 'унизу', 'унизу праворуч'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Найбільше позначок: ${region}`,
  none: 'Позначок ще немає',
  noneHidden: 'Позначки приховано, поки ведучий їх не покаже.',
} as const satisfies WordsOf<typeof english>;
