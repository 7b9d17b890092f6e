import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Q&A',
  title: '参加者からの質問',
  rules: '質問できる人と方法',
  more: 'その他',
  enabled: '質問を受け付ける',
  hold: '承認後に表示',
  anonymous: '匿名（ホストにも名前は見えない）',
  list: 'スクリーンに一覧を表示',
  reactions: 'スマホとスクリーンのリアクション',
  off: '今は質問を受け付けていません。',
  lists: '表示する質問',
  views: {
    held: '承認待ち',
    open: '未回答',
    answered: '回答済み',
    removed: '削除済み',
  },
  none: {
    held: '承認待ちの質問はありません。',
    open: '未回答の質問はありません。質問はスマホの「チャットと質問」から送れます。',
    answered: '回答済みの質問はまだありません。',
    removed: '削除した質問はありません。',
  },
  approve: '承認',
  remove: '削除',
  restore: '戻す',
  pin: 'スクリーンに表示',
  unpin: 'スクリーンから消す',
  answered: '回答済み',
  reopen: '未回答に戻す',
  answer: '回答を書く',
  saveAnswer: '回答を保存',
  cancel: 'キャンセル',
  merge: '同じ質問にまとめる…',
  mergeInto: 'まとめる先',
  mergeNow: 'まとめる',
  mergeHint: '票は合算され、1人は1回だけ数えます。',
  unmerge: 'まとめを解除',
  merged: (n: number) => count(n, { other: '同じ質問がほかに#件' }),
  about: (what: string, question: string) => `${what}：${isolated(question)}`,
  removed: (question: string) => `削除しました：${isolated(question)}`,
  undo: '元に戻す',
  anonymousAsker: '名前なし',
  own: 'スクリーンに表示中',
  pace: {
    fast: (n: number) => count(n, { other: '速すぎる：#人' }),
    slow: (n: number) => count(n, { other: '遅すぎる：#人' }),
    lost: (n: number) => count(n, { other: 'ついていけない：#人' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: '直近1分間のペース',
} as const satisfies WordsOf<typeof english>;
