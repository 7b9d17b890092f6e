import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: '投票へ移動',
    chat: 'チャットへ移動',
    now: '表示中の質問へ移動',
    result: '結果へ移動',
    deck: '質問一覧へ移動',
    join: 'ルームへの参加へ移動',
    create: 'ルームの作成へ移動',
  },
  pause: '結果を一時停止',
  unpause: '結果の表示を再開',
  paused: (n: number) => (n === 0 ? '一時停止中' : `一時停止中、${count(n, { other: 'さらに#票' })}`),
  goesOn: '結果の表示を再開しました',
  asTable: '表で表示',
  asChart: 'グラフで表示',
  isTable: '表になりました',
  isChart: 'グラフになりました',
  noLimit: '時間制限はなくなりました',
} as const satisfies WordsOf<typeof english>;
