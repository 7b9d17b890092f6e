import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('ja');
const points = (n: number) => count(n, { other: '#点' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `正解は${points(n)}。${isWeighted ? '早いほど高得点です。' : '時間は関係ありません。'}`,
  outcome: (right: number | null) => {
    if (right === null) return '回答なし';
    if (right === 1) return '正解！';
    return right > 0 ? `${Math.round(right * 100)}%正解` : '残念、不正解';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: () => '正解',
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `${amount(players)}人中${amount(rank)}位です。`,
  points,
  team: (rank: number, n: number) => `チームは${amount(rank)}位、平均${points(n)}です。`,
  youAre: (player: number) => `スクリーンでの表示は「参加者${amount(player)}」です。`,
} as const satisfies WordsOf<typeof english>;
