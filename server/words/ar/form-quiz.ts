import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('ar');
const points = (n: number) =>
  count(n, {
    zero: 'لا نقاط',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '# نقاط',
    many: '# نقطة',
    other: '# نقطة',
  });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `للإجابة الصحيحة ${points(n)}${isWeighted ? ': كلما أسرعت زادت.' : '، مهما طال الوقت.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'لا إجابة منك';
    if (right === 1) return 'إجابة صحيحة!';
    return right > 0 ? `صحيحة بنسبة ${Math.round(right * 100)}\u200e%\u200e` : 'ليس هذه المرة';
  },
  gained: (n: number) => `\u200e+${amount(n)}`,
  answer: (several: boolean) => (several ? 'الإجابات الصحيحة' : 'الإجابة الصحيحة'),
  number: (value: number, tolerance: number, unit: string) =>
    `\u2068${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}\u2069`,
  standing: (rank: number, players: number) => `مركزك ${amount(rank)} من ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `مركز فريقك ${amount(rank)}، بمتوسط ${amount(n)} من النقاط.`,
  youAre: (player: number) => `اسمك على الشاشة: اللاعب ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
