import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}日`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return '投票開始';
    case 'reopen':
      return '投票再開';
    case 'close':
      return '投票終了';
    case 'reveal':
      return '結果を公開';
    case 'hide':
      return '結果を非公開に';
    case 'announcement':
      return `お知らせ：${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'リプレイ',
  state: 'リプレイ',
  hint: '開始から終了までのグラフの動きを、10秒で再生します。',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} / ${elapsed(wholeMs)}`,
  place: 'リプレイの位置',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `開始から${elapsed(ms)}、${commonWords.ballots(ballots)}${last ? `、${last}` : ''}`,
  play: '再生',
  pause: '一時停止',
  again: 'もう一度再生',
  marks: 'できごと',
  heads: { time: '時間', ballots: '投票人数' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'ラウンド',
  onScreen: 'スクリーンに表示',
  offScreen: 'スクリーンから消す',
  isOnScreen: 'ここでの操作がスクリーンに反映されます。',
  hidden: 'スクリーンに表示する前に、結果を公開してください。',
  loading: 'リプレイを読み込み中…',
  saveVideo: '動画で保存',
  savePicture: '画像で保存',
  saving: (percent: number) => `保存中… ${percent}%`,
  cancel: 'キャンセル',
  notSaved: 'このブラウザーでは動画を保存できませんでした。代わりに最後の画像を保存します。',
} as const satisfies WordsOf<typeof english>;
