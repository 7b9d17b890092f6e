import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'ルーム',

  roomTitle: 'ルームのタイトル',
  saveTitle: '保存',
  saved: '保存しました',

  doors: '入室できる人',
  lock: '入室を締め切る',
  lockHint: '新しい人は入れません。前からいた人は入れます。',
  names: '投票に名前を必須にする',
  namesHint: '最初の投票の前に名前を聞きます。これから始めるラウンドは名前付きで保存されます。',
  passcode: 'パスコード',
  passcodeHint: (least: number, most: number) =>
    `${number(least)}～${number(most)}文字。口頭で伝えやすいものに。すでにいる人はそのままです。`,
  passcodeIs: 'パスコード：',
  setPasscode: 'パスコードを設定',
  changePasscode: '変更',
  clearPasscode: '解除',
  clearPasscodeOf: 'パスコードを解除',
  keepPasscode: 'キャンセル',

  invite: '招待',
  inviteHint: 'スマホでスキャンするか、アドレスを開いてコードを入力します。',
  qr: (address: string) => `${address} を開くQRコード`,
  phones: 'スマホ用',
  projector: '投影用',
  ownHost: '自分のホスト用リンク',
  ownHostHint: 'このリンクがあれば、誰でもルームを操作できます。',

  keys: 'ホストとモデレーター',
  keysHint: '1人に1つずつリンクを渡すと、個別に無効にできます。',
  rights: { host: 'ホスト', moderator: 'モデレーター' },
  rightsHint: {
    host: '自分と同じようにルームを操作できます',
    moderator: 'チャットの管理とお知らせの投稿ができます',
  },
  firstKey: '最初のホスト用リンク',
  unnamed: (n: number) => `リンク${number(n)}`,
  you: '自分',
  since: (at: number) => `${moment(at)}から`,
  showKey: 'リンクを表示',
  showKeyOf: (label: string) => `リンクを表示：${label}`,
  hideKey: 'リンクを隠す',
  hideKeyOf: (label: string) => `リンクを隠す：${label}`,
  linkOf: (label: string) => `リンク：${label}`,
  revoke: '無効にする',
  revokeOf: (label: string) => `無効にする：${label}`,
  revokeAsk: (label: string) =>
    `リンク「${label}」を無効にしますか？使っている人はすぐに退室し、リンクは二度と使えません。`,
  revokeYes: '無効にする',
  revokeNo: '残す',
  newKey: 'リンクを追加',
  keyLabel: '誰のリンクですか？',
  keyLabelPlaceholder: '花さん、チャット担当',
  keyRights: '何ができますか？',
  makeKey: 'リンクを作る',
  made: (label: string) => `「${label}」のリンクができました。本人だけに渡してください。`,
  needsLabel: '誰のリンクかを書いてください。',

  keep: 'キーの保管',
  keepHint: 'ホスト用リンクはこのブラウザーにしかありません。保存しておくと、どこからでも入れます。',
  saveKeys: 'ファイルに保存',
  printKeys: '印刷',
  collecting: 'お待ちください…',
  offline: '接続がありません。戻ったら、もう一度お試しください。',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `ルーム ${unbroken(code)}`,
    phones: 'スマホ',
    screen: 'スクリーン',
    secret: 'この紙は人に見せないでください。ここにあるリンクは、持っている人なら誰でも使えます。',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
