import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('ja');

export const formWords: FormWords = {
  room: (code) => `ルーム ${code}`,
  anonymous: '匿名です。ホストに見えるのは合計だけです。',
  named: '記名です。ホストに見えるのは合計だけです。',
  kept: '記名です。誰が何を選んだかホストに見えます。',
  quiz: 'クイズです。上位の名前がスクリーンに出ます。',
  hidden: '結果は、ホストが公開するまで表示されません。',
  afterVoting: '結果は、投票するとここに表示されます。',
  ballots: (n) => count(n, { other: '#人が投票' }),
  votes: (n) => count(n, { other: '#票' }),
  share: (percent) => `${percent}%`,
  yours: '自分の選択',
  send: '投票を送信',
  number: '答えの数',
  words: '言葉（コンマで区切る）',
  text: '回答',
  tap: (alt: string) => `${alt}。場所をタップするか、下に2つの数字を書いてください。`,
  fromLeft: '左から（%）',
  fromTop: '上から（%）',
  rank: '一番よいものに1、次に2、というように書いてください。',
  spread: '選択肢ごとに、割り振る点数を書いてください。',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: '選択肢を選んで投票してください。',
  firstCounts: '選択肢を選んで投票してください。最初の選択が有効です。',
  nameFirst: '投票には名前が必要です。上で入力してから選んでください。',
  counted: '投票を受け付けました。',
  countedFinal: '投票を受け付けました。最初の選択が有効です。',
  withdrawn: '投票を取り消しました。選択肢を選ぶと投票し直せます。',
  withdraw: '投票を取り消す',
  notOpen: '投票はまだ始まっていません。',
  closing: '投票を締め切っています。',
  closedVoted: '投票は終了しました。投票は受け付け済みです。',
  closedNotVoted: '投票は終了しました。',
  update: '最新の状態を表示',

  nameLabel: '名前',
  nameSave: '名前を保存',
  announcement: 'ホストからのお知らせ',

  noPollTitle: '今は投票する質問がありません',
  noPoll: 'ホストが質問を出したら、もう一度ご覧ください。',
  passcodeTitle: '入室にはパスコードが必要です',
  passcode: 'パスコード',
  enter: '入室',
  outsideTitle: '入室前',

  language: '言語',
  setLanguage: '変更',

  refusals: {
    'bad-payload': '受け付けられませんでした。空欄か、長すぎる可能性があります。もう一度お試しください。',
    'slow-down': '操作が速すぎました。少し待ってから、もう一度お試しください。',
    busy: 'ただいま投票が集中しています。少し待ってから、もう一度お試しください。',
    'not-saved': 'サーバーで保存できなかったため、集計されていません。もう一度お試しください。',
    'no-such-round': 'その間に質問が変わったため、集計されていません。これが現在の質問です。',
    'changed-meanwhile': 'その間に質問か投票の内容が変わりました。これが現在の状態です。選び直してください。',
    'no-such-option': 'この選択肢はもうありません。別のものを選んでください。',
    'not-open': '投票はまだ始まっていません。',
    'round-closed': '投票が終了していたため、集計できませんでした。',
    'choice-final': '最初の選択が有効です。変更はできません。',
    'name-required': '投票には名前が必要です。先に入力してください。',
    'name-taken': 'ホストの名前と似ています。別の名前にしてください。',
    'room-locked': '入室は締め切られています。今は新しい人は入れません。',
    'passcode-required': '入室にはパスコードが必要です。',
    'wrong-passcode': 'パスコードが違います。もう一度お試しください。',
    banned: 'ホストの操作により、このルームから退室しました。',
    'wrong-origin': '別のページから送られたため、集計されていません。選び直してください。',
  },
  wrong: 'サーバーで問題が起きました。もう一度お試しください。',
};
