import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: '結果を持ち帰る',
  hint: '非公開の結果も含まれます。進行中のラウンドには「未確定」と付きます。',
  picture: 'このグラフの画像',
  pictureOf: (round: number) => `ラウンド${number(round)}の画像`,
  pictureHint: 'PNG。スライドやメールに',
  report: '印刷用レポート',
  reportHint: 'すべてのグラフと表。PDFにもできます',
  totals: '集計の表',
  totalsHint: 'CSV。表計算ソフト用',
  ballots: '全投票の表',
  ballotsHint: 'CSV。名前は記名投票の場合のみ',
  standing: 'クイズの順位表',
  standingHint: 'CSV。全員の順位と得点',
  questions: '参加者からの質問の表',
  questionsHint: 'CSV。票数と回答付き',
  json: '全データ（JSON）',
  jsonHint: 'プログラム用',
  progress: 'ファイルを書き出し中',
  rows: (n: number, of: number) => `全${number(of)}行中${number(n)}行`,
  rowsSoFar: (n: number) => count(n, { other: '現在#行' }),
  cancel: 'キャンセル',
  saved: (name: string) => `保存しました：${name}`,
  noAnswer: 'ファイルが最後まで届かなかったため、保存していません。接続を確認して、もう一度お試しください。',
  noPicture: 'このブラウザーでは画像を作れませんでした。',
  pictureName: (code: string, round: string) => `chart-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `ラウンド${number(n)}`,
  notFinal: '未確定',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · レポート`,
  heading: 'レポート',
  loading: '結果を取得中…',
  loadingHint: '大きなルームでは少し時間がかかります。',
  noneTitle: '表示できるレポートがありません',
  noKeyTitle: 'このページにはホスト用リンクが必要です',
  noKey: '操作画面から、または完全なリンクでレポートを開いてください。リンクの最後は #k= とキーです。',
  tryAgain: 'もう一度',
  toConsole: '操作画面へ',
  print: '印刷、またはPDFで保存',
  room: (code: string) => `ルーム ${unbroken(code)}`,
  written: (at: number) => `作成：${moment(at)}。時刻はこの端末のもの（${zone()}）です。`,
  more: (n: number) => `ほか${number(n)}件。ファイルにはすべて含まれます。`,
  polls: (n: number) => count(n, { other: '質問#件' }),
  rounds: (n: number) => count(n, { other: '#ラウンド' }),
  empty: 'このルームにはまだ質問がありません。',
  place: (n: number) => number(n),
  removed: 'リストから削除済み',
  neverAsked: '出題されていません。',
  round: (n: number) => `ラウンド${number(n)}`,
  askedAs: (question: string) => `出題時の質問：${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `${moment(from)}に開始` : `${moment(from)}～${clock(from, to)}`,
  open: '投票受付中：未確定',
  closing: '最後の票を集計中：未確定',
  archived: '取り消し済み',
  hidden: '参加者には非公開',
  named: '記名',
  option: '選択肢',
  votes: '票数',
  share: '割合',
  all: '投票人数',
  right: '正解',
  asked: '参加者からの質問',
  askedQuestion: '質問',
  askedVotes: '票数',
  standing: 'クイズの順位',
  rank: '順位',
  player: '参加者',
  team: 'チーム',
  points: '得点',
  morePlayers: (n: number) => `ほか${number(n)}人。操作画面の表には全員が載っています。`,
  table: (question: string, round: number) => `${question}（ラウンド${number(round)}）`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

function zone(): string {
  const parts = new Intl.DateTimeFormat('ja', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
