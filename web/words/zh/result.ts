import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: '结果',
  chart: (question: string, ballots: string) => `条形图：${question}（${ballots}）。后面的表格列出相同的数字。`,
  table: (question: string, ballots: string) => `${question}（${ballots}）`,
  option: '选项',
  votes: '票数',
  share: '占比',
  change: '变化',
  ofBallots: '每人可选多项：占比按投票人数计算，合计可能超过 100%。',
  notShown: '未显示',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? '名次' : '选项'} ${from}–${to}，共 ${of} 项。其余随后显示。`,
} as const satisfies WordsOf<typeof english>;
