import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, number, time } from './numerals.ts';

/** "Ana", "Ana和Ben", "Ana、Ben和另外 12 人". */
function who(names: readonly string[], others: number): string {
  if (names.length === 0) return `${number(others)} 人`;
  const parts = names.map(isolated);
  if (others > 0) parts.push(`另外 ${number(others)} 人`);
  return list(parts);
}

export const chatWords = {
  title: '聊天',
  you: '我',
  anonymous: '匿名',
  host: '主持人',
  joined: (names: readonly string[], others: number) => `${who(names, others)}进来了`,
  opened: (question: string) => `投票开始：${isolated(question)}`,
  closed: (question: string) => `投票结束：${isolated(question)}`,
  left: (names: readonly string[], others: number) => `${who(names, others)}离开了`,
  time: (at: number) => time(at),
  empty: '还没有人发言。',
  emptyAndMay: '还没有人发言。来说第一句吧。',
  newLines: (n: number) => count(n, { other: '# 条新消息' }),
  remove: '移除',
  ban: '请出房间',
  banOf: (name: string) => `将发言者请出房间：${isolated(name)}`,
  removeOf: (name: string) => `移除消息，发言者：${isolated(name)}`,

  write: '写消息',
  send: '发送',
  charsLeft: (n: number) => count(n, { other: '还可输入 # 个字' }),
  tooMany: (n: number) => count(n, { other: '超出 # 个字' }),
  sent: '已发送',
  notSent: '没有连接，未能发送。消息保留在这里。',
  off: '主持人已关闭聊天。',

  writingAs: '发言身份：',
  addName: '填写名字',
  changeName: '更改',
  name: '聊天中的名字',
  nameHint: '进入房间和发言时显示；只有需要记名投票时，才和投票一起保存。留空则不显示名字。',
  saveName: '保存',
  keepName: '取消',
  nameNotSaved: '没有连接，未能保存。请稍后再试。',
} as const satisfies WordsOf<typeof english>;
