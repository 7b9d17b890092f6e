import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('zh');
const points = (n: number) => count(n, { other: '# 分' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) => `答对得 ${points(n)}，${isWeighted ? '越快得分越多。' : '快慢都一样。'}`,
  outcome: (right: number | null) => {
    if (right === null) return '没有作答';
    if (right === 1) return '答对了！';
    return right > 0 ? `答对 ${Math.round(right * 100)}%` : '这次没答对';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: () => '正确答案',
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `您是第 ${amount(rank)} 名，共 ${amount(players)} 人。`,
  points,
  team: (rank: number, n: number) => `您的队伍是第 ${amount(rank)} 名，平均 ${points(n)}。`,
  youAre: (player: number) => `您在大屏幕上是“参与者 ${amount(player)}”。`,
} as const satisfies WordsOf<typeof english>;
