import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: '質問',
  write: '質問を書く',
  send: '質問する',
  withName: (name: string) => `${isolated(name)}として`,
  withoutName: '名前なし',
  asName: '名前を添える',
  anonymousRoom: '誰が質問したかは、ホストを含め誰にもわかりません。',
  heldHint: '質問は、ホストの確認後に表示されます。',
  notSent: '接続がないため送信できませんでした。質問はここに残っています。',
  sent: '質問を送りました。',
  sentHeld: '質問をホストに送りました。',
  charsLeft: (n: number) => count(n, { other: 'あと#文字' }),
  tooMany: (n: number) => count(n, { other: '#文字超過' }),
  sort: '並び順',
  top: '知りたい人が多い順',
  newest: '新しい順',
  loading: '質問を読み込み中…',
  none: 'まだ質問はありません。',
  noneAndMay: 'まだ質問はありません。最初の質問をどうぞ。',
  own: '自分の質問',
  held: 'ホストの確認待ち',
  answered: '回答済み',
  answering: '回答中',
  answer: '回答',
  votes: (n: number) => count(n, { other: '#票' }),
  want: (n: number) => `これも知りたい。現在${count(n, { other: '#票' })}`,
  sending: '送信中…',
  more: (n: number) => count(n, { other: 'さらに#件表示' }),
  anonymous: '匿名',
  waiting: (n: number) => count(n, { other: '未回答の質問#件' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'スマホで質問して、知りたい質問に投票しましょう。',
} as const satisfies WordsOf<typeof english>;
