import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, number, plural } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# голос', few: '# голоси', many: '# голосів', other: '# голосу' });

export const lightWords = {
  good: 'Можна закривати',
  warn: 'Краще зачекати',
  off: {
    'not-open': 'Голосування не відкрито',
    unknown: 'Перевіряємо…',
    nobody: 'Ще нікого немає',
    closing: 'Рахуємо пізні голоси',
    final: 'Голосування закрито',
  },
  why: {
    'in-flight': (n: number) => `Зараз зберігається: ${votes(n)}.`,
    dropped: (n: number) => `Втратили зв’язок, не проголосувавши: ${number(n)}.`,
    waiting: (n: number) => `Ще не проголосували: ${number(n)}.`,
    'all-in': 'Усі тут проголосували, жоден голос не в дорозі.',
    'not-open': 'Числа матимуть значення, коли його відкриють.',
    unknown: 'Числа з’являться за мить.',
    nobody: 'Покажіть код або QR-код на екрані.',
    closing: (late: number | null, left: number) => {
      const so = `остаточно через ${left}\u00a0с.`;
      if (late === null) return `Ще рахуються; ${so}`;
      return late === 0 ? `Поки що жодного; ${so}` : `Поки що ${votes(late)}; ${so}`;
    },
    final: (late: number | null) => (late ? `Остаточно; пізніх голосів: ${number(late)}.` : 'Числа остаточні.'),
  },
  voters: 'тут',
  voted: 'голосували',
  inFlight: 'зберігаються',
  dropped: 'без зв’язку',
  screens: (n: number) => plural(n, { one: 'екран', few: 'екрани', many: 'екранів', other: 'екрана' }),
  none: '–',
  unproven: (n: number) =>
    `Телефони, які ще не показали, що зберігають свій ідентифікатор: ${number(n)}. Вони голосують, як усі; якщо їх багато, це може бути програма.`,
} as const satisfies WordsOf<typeof english>;
