import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · スクリーン`,
  rail: '参加方法とチャット',
  severalEach: '複数回答',
  ballots: () => '#人が投票',
  phones: () => '#台のスマホが接続中',
  state: {
    draft: 'まもなく投票開始',
    open: '投票受付中',
    closing: '締め切り中：最後の票を集計中',
    closed: '投票終了',
    final: '最終結果',
  },
  hidden: '結果はのちほど公開します',
  locked: '入室締め切り',
  lockedHint: '入室は締め切られています。今は新しい人は入れません。',
  timeLeft: '残り時間',
  timeUp: '時間です',
  secondsLeft: (n: number) => count(n, { other: '残り#秒' }),
  blank: '画面は暗転中です',
  noResults: '表示を切り替える結果がまだありません。',
  notSent: '接続がないため、操作は行われませんでした。',
  stale: '再接続中…',
  connecting: '接続中…',
  compare: {
    title: '2つのラウンドの比較',
    round: (n: number) => `ラウンド${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: '追加',
    gone: '削除',
    notThere: '–',
    base: (before: string, after: string) => `投票人数 ${before} → ${after}、増減はポイント`,
    ballots: (before: string, after: string) => `投票人数 ${before} → ${after}`,
    otherQuestion: '途中で質問が変更されました',
  },
  join: {
    label: '投票に参加',
    goTo: 'スキャンするか、次を開いて',
    enter: 'コードを入力',
    qr: (address: string) => `${address} を開くQRコード`,
    big: 'スマホで参加しましょう',
    bigHint: 'インストールもアカウントも不要です。質問は、ここと手元のスマホに表示されます。',
  },
  help: {
    title: 'この画面で使えるキー',
    steering: [
      { keys: ['→', 'Page Down', 'スペース'], does: '進む：投票開始、締め切り、公開、次の質問' },
      { keys: ['←', 'Page Up'], does: '前の質問に戻る' },
      { keys: ['H'], does: '結果の表示を切り替える' },
      { keys: ['B', '.'], does: '画面を暗転する、もう一度で戻す' },
    ],
    own: [
      { keys: ['F'], does: '全画面' },
      { keys: ['P'], does: '結果を一時停止、再開' },
      { keys: ['T'], does: '結果を表で表示、グラフに戻す' },
      { keys: ['?'], does: 'この一覧' },
    ],
    noKey: 'このキーボードやプレゼンターで操作するには、このブラウザーでホストのページからスクリーンを開いてください。',
    close: '閉じる',
  },
  embed: {
    waiting: '最初の質問がここに表示されます。',
    overlay: '表示中のものはありません',
    passcode: '入室にはパスコードが必要です',
    needsKey: 'オーバーレイにはキーが必要です。ホスト用リンクのように、アドレスの最後に #k=… を付けてください。',
  },
  gone: {
    heading: 'この画面はルームから退出しました',
  },
} as const satisfies WordsOf<typeof english>;
