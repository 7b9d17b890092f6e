import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { number, unbroken } from './numerals.ts';

/** A text at the end of a sentence, shortened: it only says which one. First comes what was done, as a narrow notice is cut. */
const done = (what: string, text: string | undefined) => {
  if (!text) return `${what}。`;
  const chars = [...text];
  return `${what}：「${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : text)}」。`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => done('投票を締め切りました', question),
  reveal: () => '結果を公開しました。',
  rerun: () => '新しいラウンドを始めました。',
  lock: () => '入室を締め切りました。',
  ban: (name) => (name === undefined ? '1人を退室させました。' : `退室させました：${isolated(name)}さん。`),
  add: (question) => done('質問を追加しました', question),
  edit: (question) => done('質問を変更しました', question),
  move: (question) => done('質問を移動しました', question),
  remove: (question) => done('質問を削除しました', question),
  'answer-removed': (answer) => done('回答を削除しました', answer),
  'answer-shown': (answer) => done('回答を表示しました', answer),
  replace: () => 'すべての質問を置き換えました。',
};

export const hostWords = {
  title: (room: string) => `${room} · ホスト`,
  connecting: 'ルームに接続中…',
  loading: '接続中',
  offline: '接続がありません。戻ったら操作が完了しているか確認し、まだならもう一度お試しください。',
  code: (code: string) => `コード ${unbroken(code)}`,
  openScreen: 'スクリーンを開く',

  moderator: 'モデレーター',
  locked: '入室締め切り',
  dismiss: '閉じる',
  notices: '直前の操作',

  partsLabel: '操作画面の各部分',
  parts: { result: '結果', deck: '質問', talk: 'チャット', asked: 'Q&A', room: 'ルーム' },

  now: '現在',
  state: {
    draft: '開始前',
    open: '投票受付中',
    closing: '締め切り中：遅れた票も有効',
    closed: '終了、未公開',
    final: '終了、公開済み',
  },
  round: (n: number) => `ラウンド${n}`,
  blank: {
    is: 'スクリーンは暗転中',
    on: 'スクリーンを暗転',
    off: 'スクリーンを戻す',
    onHint: '投影が黒くなります。スマホはそのままです。',
    offHint: '現在の画面に戻ります。',
  },

  countdown: {
    label: 'カウントダウン',
    none: '制限なし',
    clock: commonWords.clock,
    left: (seconds: number | null) => (seconds === null ? 'カウントダウンなし' : `残り${number(seconds)}秒`),
    seconds: (n: number) => (n < 60 ? `${n}秒` : n % 60 === 0 ? `${n / 60}分` : `${Math.floor(n / 60)}分${n % 60}秒`),
    more: (n: number) => `+${n}秒`,
    stop: '停止',
  },
  openFor: (time: string) => `今から${time}間、スマホで投票できます。`,

  nextUp: { label: '次', end: '最後の質問です。', skip: '今すぐ表示' },

  result: '結果',
  noResult: '質問を表示すると、ここに結果が出ます。',
  onlyYou: '会場には非公開',
  everybody: '全員に見えています',
  notAsked: '未出題',
  nothingShown: 'まだ何も表示していません',

  undo: { done: undone, button: '元に戻す', offered: (what: string) => `${what}10秒間は元に戻せます。` },

  announcement: {
    title: 'お知らせ',
    field: '全スマホへのお知らせ',
    placeholder: '全員のスマホに伝える…',
    send: 'スマホに送る',
    replace: '差し替える',
    isUp: '全スマホに表示中',
    takeDown: '取り下げる',
  },

  remote: {
    label: 'リモコン',
    close: '締め切る',
    reveal: '公開',
    hide: '非公開',
    blank: '暗転',
    unblank: '戻す',
    back: '戻る',
    end: '最後の質問',
  },

  noPoll: 'まだ質問がありません',
  noPollHint: '最初の質問を書きましょう。スマホとスクリーンにすぐ表示され、投票は好きなときに開始できます。',
  edited:
    'このラウンドの後に質問が変更されました。開始すると、新しい文で新しいラウンドが始まります。このラウンドはそのまま残ります。',

  steps: {
    add: { label: '質問を追加', hint: '' },
    open: { label: '投票を開始', hint: '今からスマホで投票できます。' },
    'open-edited': { label: '新しいラウンドを開始', hint: '変更後の質問で始めます。このラウンドは残ります。' },
    resume: { label: '投票を再開', hint: 'このラウンドと票を引き継いで続けます。' },
    close: { label: '投票を締め切る', hint: 'この後は投票も変更もできません。' },
    reveal: { label: '結果を公開', hint: 'スマホとスクリーンに数字が出ます。' },
    next: { label: '次の質問', hint: '表示だけします。投票は好きなときに開始できます。' },
    previous: { label: '前の質問', hint: 'そのまま表示します。何も失われません。' },
    'reveal-now': { label: '今すぐ公開', hint: '投票受付中に数字を表示します。' },
    hide: { label: '結果を非公開', hint: 'スマホとスクリーンから数字が消えます。ここには出たままです。' },
    rerun: { label: 'もう一度聞く', hint: '票のない新しいラウンドを始めます。このラウンドは残ります。' },
  },

  edit: '質問を編集',
  editWhen: 'この質問を編集するには、投票を締め切ってください。',
  editKept: '終わったラウンドには、出題時の文が残ります。',

  chat: 'チャット',
  chatOn: '参加者が書き込める',
  chatOnScreen: 'スクリーンに表示',
  banned: {
    title: (n: number) => `退室させた人：${number(n)}人`,
    anonymous: '名前なし',
    back: '入室を許可',
    backOf: (name: string) => `入室を許可：${isolated(name)}`,
  },

  wrongKeyTitle: 'ホスト用リンクではありません',
  noKeyTitle: 'このページにはホスト用リンクが必要です',
  noKey: 'ルームを作ったときに表示された完全なリンクを開いてください。最後は #k= とキーです。',
  revokedTitle: 'このリンクは無効になりました',
  goneTitle: 'ルームから退室しました',
  toPhone: '参加者として入室',
  toHome: 'トップページへ',
} as const satisfies WordsOf<typeof english>;
