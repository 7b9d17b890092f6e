import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'ホストからのお知らせ',
  more: '全文を表示',
  dismiss: 'お知らせを閉じる',

  notLoaded: '質問を読み込めませんでした。',

  nameLabel: '投票に使う名前',
  nameHint:
    'このルームでは投票に名前が必要です。名前は入室時とメッセージに表示されます。ホストに見えるのは合計だけです。',
  nameHintKept:
    'このルームでは投票に名前が必要です。誰が何を選んだかをホストが保存できます。名前は入室時とメッセージにも表示されます。',
  nameSend: '保存して投票',
  nameLater: 'あとで',
  nameKept: 'その間に投票の状況が変わりました。書いた内容は残っています。名前を保存してから、選び直してください。',
  nameSave: '名前を保存',

  leftBehind: '回答中に別の質問に変わりました。回答は送信していません。元の質問が戻ったときのために残してあります。',
  offlineTitle: '接続が切れています',
  offline: 'このページを開いたままお待ちください。接続が戻ると自動で再開します。',
  keptVote: '保存した投票',
  keptPromise: 'この端末に保存しました。接続が戻ると自動で送信します。',

  missed: '前の質問について：',
  dismissMissed: '前の質問についての表示を閉じる',
} as const satisfies WordsOf<typeof english>;
