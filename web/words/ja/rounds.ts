import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { number } from './numerals.ts';

export const roundWords = {
  earlier: '以前のラウンド',
  earlierRound: (n: number, ballots: string) => `ラウンド${n}：${ballots}`,
  archived: '取り消し済み',
  compare: {
    title: '2つのラウンドを比較',
    before: '比較元',
    after: '比較先',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `ラウンド${n}${isCurrent ? '、表示中' : ''}${isArchived ? '、取り消し済み' : ''}`,
    short: (n: number) => `ラウンド${n}`,
    otherQuestion: 'この2つのラウンドの間に質問が変更されました。',
    change: (points: number) =>
      points === 0 ? '変化なし' : `${points > 0 ? '▲ +' : '▼ −'}${number(Math.abs(points))}ポイント`,
    show: 'スクリーンに表示',
    takeDown: 'スクリーンから消す',
    isUp: 'スクリーンにこの2つのラウンドを表示中です。投票を開始するか別の質問を表示すると、自動で消えます。',
    fresh: '追加',
    gone: '削除',
    notThere: 'なし',
    base: (before: string, after: string) => `割合の母数：前は${before}、後は${after}。増減はパーセントポイントです。`,
  },
} as const satisfies WordsOf<typeof english>;
