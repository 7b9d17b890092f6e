import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** The number alone stands for the place. */
export const ordinal = (n: number): string => number(n);

export const quizWords = {
  leaderboard: 'لوحة الصدارة',
  podium: 'منصة التتويج',
  teams: 'الفرق',
  bestPlayers: 'أفضل اللاعبين',
  heads: {
    rank: 'المركز',
    player: 'اللاعب',
    team: 'الفريق',
    players: 'اللاعبون',
    gained: 'نقاط جديدة',
    points: 'النقاط',
  },
  player: (n: number) => `اللاعب ${number(n)}`,
  points: (n: number) =>
    count(n, {
      zero: 'لا نقاط',
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: '# نقاط',
      many: '# نقطة',
      other: '# نقطة',
    }),
  bare: (n: number) => number(n),
  gained: (n: number) => `\u200e+${number(n)}`,
  streak: (n: number) => `${n} متتالية`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) => `الأسئلة: ${number(questions)}، اللاعبون: ${number(players)}`,
  of: (n: number) =>
    count(n, {
      zero: 'لا لاعبين',
      one: 'لاعب واحد',
      two: 'لاعبان',
      few: '# لاعبين',
      many: '# لاعبًا',
      other: '# لاعب',
    }),
  more: (n: number) => `و${number(n)} غيرهم`,
  nobody: 'لم يُجب أحد بعد.',
} as const satisfies WordsOf<typeof english>;
