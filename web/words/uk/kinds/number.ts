import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { decimal, list, number } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Число',
  hint: 'Кожен називає число.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `до ${amount(to)}`;
    if (to === null) return `від ${amount(from)}`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Ваше число',
  less: (n: number) => `На ${amount(n)} менше`,
  more: (n: number) => `На ${amount(n)} більше`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Від ${amount(min)} до ${withUnit(max, unit)}.`;
    if (min !== null) return `Від ${withUnit(min, unit)}.`;
    return max === null ? '' : `До ${withUnit(max, unit)}.`;
  },
  places: (decimals: number) => (decimals === 0 ? 'Ціле число.' : `Знаків після коми: не більше ${number(decimals)}.`),
  reads: (value: string) => `Це ${value}.`,
  unread: 'Це не вдається прочитати як число.',

  median: 'Медіана',
  middle: 'Середня половина',
  mean: 'Середнє',
  right: 'Правильна відповідь',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `Точно вгадали: ${amount(n)} з ${amount(ballots)}`
      : `У межах \u00b1${tolerance}: ${amount(n)} з ${amount(ballots)}`,
  rightKept: (value: string) =>
    `Правильна відповідь: ${value}. Її бачите лише ви, поки голосування не закінчено й результати не показано.`,
  none: 'Чисел ще немає',
  noneHidden: 'Числа приховано, поки ведучий їх не покаже.',
  chart: (question: string, ballots: string) => `Гістограма: ${question} (${ballots}). Ті самі числа далі в таблиці.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Гістограма. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) || 'Чисел ще немає'
    }`,
  numbers: 'Числа',
  own: (value: string) => `Ваше: ${value}`,

  unit: 'Одиниця',
  unitExample: 'км',
  least: 'Найменше',
  greatest: 'Найбільше',
  any: 'Будь-яке',
  decimals: 'Знаки після коми',
  rightTitle: 'Правильна відповідь',
  hasRight: 'Є правильна відповідь',
  rightValue: 'Це',
  tolerance: 'Теж правильно: відхилення до',
  rightHint: 'Її бачите лише ви, поки голосування не закінчено й результати не показано.',
  needsNumbers: 'Найменше, найбільше й правильна відповідь — числа, де знаків після коми не більше, ніж просять.',
  needsRange: 'Найменше має бути меншим за найбільше.',
  needsRight: 'Правильна відповідь — між найменшим і найбільшим.',
  needsUnit: 'В одиниці немає коми, знака < і зворотної скісної риски.',
} as const satisfies WordsOf<typeof english>;
