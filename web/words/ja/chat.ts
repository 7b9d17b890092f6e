import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, number, time } from './numerals.ts';

/** "Anaさん", "Anaさん、Benさん", "Anaさん、ほか12人". */
function who(names: readonly string[], others: number): string {
  if (names.length === 0) return `${number(others)}人`;
  const parts = names.map((name) => `${isolated(name)}さん`);
  if (others > 0) parts.push(`ほか${number(others)}人`);
  return list(parts);
}

export const chatWords = {
  title: 'チャット',
  you: '自分',
  anonymous: '匿名',
  host: 'ホスト',
  joined: (names: readonly string[], others: number) => `${who(names, others)}が入室しました`,
  opened: (question: string) => `投票開始：${isolated(question)}`,
  closed: (question: string) => `投票終了：${isolated(question)}`,
  left: (names: readonly string[], others: number) => `${who(names, others)}が退室しました`,
  time: (at: number) => time(at),
  empty: 'まだ書き込みはありません。',
  emptyAndMay: 'まだ書き込みはありません。最初の一言をどうぞ。',
  newLines: (n: number) => count(n, { other: '新着メッセージ#件' }),
  remove: '削除',
  ban: '退室させる',
  banOf: (name: string) => `書いた人を退室させる：${isolated(name)}`,
  removeOf: (name: string) => `メッセージを削除：${isolated(name)}`,

  write: 'メッセージを書く',
  send: '送信',
  charsLeft: (n: number) => count(n, { other: 'あと#文字' }),
  tooMany: (n: number) => count(n, { other: '#文字超過' }),
  sent: '送信しました',
  notSent: '接続がないため送信できませんでした。メッセージはここに残っています。',
  off: 'チャットはホストがオフにしています。',

  writingAs: '表示名：',
  addName: '名前を入れる',
  changeName: '変更',
  name: 'チャットでの名前',
  nameHint:
    '入室時とメッセージに表示されます。投票と一緒に保存されるのは、記名投票のときだけです。空欄なら名前は出ません。',
  saveName: '保存',
  keepName: 'キャンセル',
  nameNotSaved: '接続がないため保存できませんでした。少し待ってから、もう一度お試しください。',
} as const satisfies WordsOf<typeof english>;
