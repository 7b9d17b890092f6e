import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: '結果',
  chart: (question: string, ballots: string) => `棒グラフ：${question}（${ballots}）。同じ数字の表が続きます。`,
  table: (question: string, ballots: string) => `${question}（${ballots}）`,
  option: '選択肢',
  votes: '票数',
  share: '割合',
  change: '増減',
  ofBallots: '複数回答：割合は投票人数に対するもので、合計が100%を超えることがあります。',
  notShown: '非公開',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `全${of}件中、${isSorted ? `${from}～${to}位` : `${from}～${to}番目の選択肢`}。残りは続いて表示します。`,
} as const satisfies WordsOf<typeof english>;
