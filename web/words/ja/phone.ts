import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)}人が参加中`,
  anonymous: '匿名です。ホストに見えるのは合計だけです。',
  anonymousAnswer: '匿名です。誰が書いたかは誰にもわかりません。',
  named: '記名です。ホストに見えるのは合計だけです。',
  quiz: 'クイズです。上位の名前がスクリーンに出ます。',
  kept: '記名です。誰が何を選んだかホストに見えます。',
  optionsLabel: '選択肢',
  votes: (n: number) => count(n, { other: '#票' }),
  hidden: '結果は、ホストが公開するまで表示されません。',
  afterVoting: '結果は、投票するとここに表示されます。',
  timeLeft: '残り時間',
  timeUp: '時間です',
  secondsLeft: (n: number) => count(n, { other: '残り#秒' }),

  tapped: {
    toVote: '選択肢をタップすると投票できます。',
    firstCounts: '選択肢をタップすると投票できます。最初の選択が有効です。',
    withdrawn: '投票を取り消しました。選択肢をタップすると投票し直せます。',
  },
  sending: '投票を送信中…',
  withdrawing: '投票を取り消し中…',
  keptForLater: 'この端末に保存しました。接続が戻ると自動で送信します。',
  counted: '投票を受け付けました。',
  countedFinal: '投票を受け付けました。最初の選択が有効です。',
  withdraw: '投票を取り消す',

  notOpen: '投票はまだ始まっていません。始まるとここで投票できます。',
  closing: '投票を締め切っています。送信済みの票は有効です。',
  closedVoted: '投票は終了しました。投票は受け付け済みです。',
  closedNotVoted: '投票は終了しました。',

  noPollTitle: '今は投票する質問がありません',
  noPoll: 'このページを開いたままお待ちください。次の質問が自動で表示されます。',
  loadingTitle: '入室中…',
  loading: '少しお待ちください。進まないときは、スクリーンと同じネットワークにつながっているか確認してください。',
} as const satisfies WordsOf<typeof english>;
