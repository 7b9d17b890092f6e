import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'モデレーター',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: '投票先',
  older: '以前のメッセージを表示',
  gap: (n: number) => count(n, { other: 'ほか#件のメッセージ' }),
  loadFailed: '接続がないため読み込めませんでした。少し待ってから、もう一度お試しください。',
  waitsForApproval: 'ホストの確認待ちです。自分だけに見えています。',
  waitsForReveal: '結果の公開待ちです。自分だけに見えています。',
  waitsHere: '結果が公開されると表示されます。',
  turnedDown: 'ホストが表示しませんでした。自分だけに見えています。',
  report: '報告',
  reportOf: (name: string) => `${isolated(name)}さんのメッセージをホストに報告`,
  reported: '報告済み',
  paused: 'チャットは一時停止中です。読むことはできます。',
  held: 'メッセージは、ホストの確認後に表示されます。',
  quiet: 'メッセージは、結果の公開後に表示されます。',
  slow: (seconds: number) => count(seconds, { other: '送信は#秒に1件までです。' }),
  unnamed: 'メッセージに名前は表示されません。',
  nameNeeded: '書き込みには名前が必要です。',
  offered: (name: string) => `${isolated(name)}にする`,
  another: '別の名前',
  voiceTitle: 'その理由は？',
  voiceHint: (labels: readonly string[]) =>
    `よければ理由をお書きください。「${list(labels)}」と一緒に、名前なしで全員に表示されます。投票を秘密にしたいときは、誰だかわかることを書かないでください。`,
  voiceHintNamed: (labels: readonly string[]) =>
    `よければ理由をお書きください。「${list(labels)}」と一緒に、名前付きで全員に表示されます。`,
  voiceWaits: '結果が公開されるまで、誰にも見えません。',
  voiceField: '理由',
  voiceSend: '送信',
  voiceSent: 'ありがとうございます。理由を保存しました。',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: [
    '静かな',
    '勇敢な',
    '陽気な',
    '優しい',
    '愉快な',
    '賢い',
    '素早い',
    '穏やかな',
    '明るい',
    '親切な',
    '幸運な',
    '元気な',
  ],
  second: [
    'カワウソ',
    'シラサギ',
    'カエデ',
    'ほうき星',
    'パンダ',
    'コマドリ',
    'ヤナギ',
    'ヤマネコ',
    '小石',
    'スズメ',
    'アナグマ',
    'クローバー',
  ],
  together: (first: string, second: string) => `${first}${second}`,
} as const satisfies WordsOf<typeof englishNames>;
